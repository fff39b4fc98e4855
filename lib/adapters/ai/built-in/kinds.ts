/** Kinds of things that tales are full of, by the umbrella word that names them all: who avoids birds meets no owl. */
const BIRDS = [
  'blackbird crane crow cuckoo duck finch goose gull hen heron kingfisher magpie owl parrot penguin pigeon raven robin',
  'sparrow starling stork swallow swift thrush tit wagtail wren',
].join(' ');
const INSECTS = 'ant bee beetle butterfly cricket fly glowworm grasshopper ladybird moth spider';
const RODENTS = 'beaver dormouse hamster marmot mouse squirrel';
const REPTILES = 'dinosaur lizard snake tortoise';
const MAMMALS = [
  RODENTS,
  'badger bear camel cat deer dog donkey elephant fox goat hare hedgehog horse lion mole otter pig rabbit seal sheep shrew weasel whale wolf cow',
].join(' ');
const FRUIT = 'apple berry cherry orange pear plum';
const VEGETABLES = 'bean cabbage cucumber pea pumpkin';
const FLOWERS = 'clover daisy dandelion lily rose';

const MEMBERS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ['animals', `${BIRDS} birds ${INSECTS} insects ${MAMMALS} rodents ${REPTILES} fish frog snail toad worm`],
    ['birds', BIRDS],
    ['insects', INSECTS],
    ['rodents', RODENTS],
    ['reptiles', REPTILES],
    ['fruit', FRUIT],
    ['vegetables', VEGETABLES],
    ['flowers', FLOWERS],
  ].map(([umbrella = '', members = '']) => [umbrella, members.split(' ')]),
);

/** The kind and all that it is an umbrella for. */
export function membersOf(kind: string): readonly string[] {
  return [kind, ...(MEMBERS.get(kind) ?? [])];
}

/**
 * Patterns apart by spaces, in all forms that parents type and stories tell. Every language names the same kinds, so that
 * a child read to in German whose list says “dogs” meets no Hund.
 */
export type Kinds = Readonly<Record<Kind, string>>;

type Kind =
  | 'animals'
  | 'birds'
  | 'insects'
  | 'rodents'
  | 'reptiles'
  | 'fruit'
  | 'vegetables'
  | 'flowers'
  | 'ant'
  | 'apple'
  | 'badger'
  | 'bean'
  | 'bear'
  | 'beaver'
  | 'bee'
  | 'beetle'
  | 'berry'
  | 'blackbird'
  | 'butterfly'
  | 'cabbage'
  | 'camel'
  | 'cat'
  | 'cherry'
  | 'clover'
  | 'cow'
  | 'crane'
  | 'cricket'
  | 'crow'
  | 'cuckoo'
  | 'cucumber'
  | 'daisy'
  | 'dandelion'
  | 'deer'
  | 'dinosaur'
  | 'dog'
  | 'donkey'
  | 'dormouse'
  | 'duck'
  | 'elephant'
  | 'finch'
  | 'fish'
  | 'fly'
  | 'fox'
  | 'frog'
  | 'glowworm'
  | 'goat'
  | 'goose'
  | 'grasshopper'
  | 'gull'
  | 'hamster'
  | 'hare'
  | 'hedgehog'
  | 'hen'
  | 'heron'
  | 'horse'
  | 'kingfisher'
  | 'ladybird'
  | 'lily'
  | 'lion'
  | 'lizard'
  | 'magpie'
  | 'marmot'
  | 'mole'
  | 'moth'
  | 'mouse'
  | 'mushroom'
  | 'orange'
  | 'otter'
  | 'owl'
  | 'parrot'
  | 'pea'
  | 'pear'
  | 'penguin'
  | 'pig'
  | 'pigeon'
  | 'plum'
  | 'pumpkin'
  | 'rabbit'
  | 'raven'
  | 'robin'
  | 'rose'
  | 'seal'
  | 'sheep'
  | 'shrew'
  | 'snail'
  | 'snake'
  | 'sparrow'
  | 'spider'
  | 'squirrel'
  | 'starling'
  | 'stork'
  | 'swallow'
  | 'swift'
  | 'thrush'
  | 'tit'
  | 'toad'
  | 'tortoise'
  | 'wagtail'
  | 'weasel'
  | 'whale'
  | 'wolf'
  | 'worm'
  | 'wren';
