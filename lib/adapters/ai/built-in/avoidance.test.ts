import { describe, expect, test } from 'vitest';
import { BUILT_IN_LANGUAGES, type BuiltInLanguage } from '@/lib/languages';
import { ageBandOf, targetWordsFor } from '@/lib/stories/age-band';
import { MORALS } from '@/lib/stories/moral';
import type { BriefChild, StoryBrief } from '@/lib/stories/story-brief';
import { avoidanceOf } from './avoidance';
import { composeStory } from './compose-story';
import { samples } from './samples';
import { countWords, wordsOf } from './words';

/** One thing of the tales a line: singular, plural and usual inflections in English, Russian, Spanish, German and French. */
const FORMS = `
mouse mice|мышь мыши мышей мышка мышонок|ratón ratones ratita ratona|Maus Mäuse Mäusen Mäuschen Feldmaus|souris souriceau
cow cows calf|корова коровы корову коров|vaca vacas|Kuh Kühe Kühen|vache vaches
frog frogs|лягушка лягушки лягушек лягушонок|rana ranas|Frosch Frösche Fröschen Frosches|grenouille grenouilles
apple apples|яблоко яблоки яблок яблочный|manzana manzanas|Apfel Äpfel Äpfeln Apfelmus|pomme pommes pommier
owl owls|сова совы сов совёнок сову|búho búhos lechuza|Eule Eulen|hibou hiboux chouette chouettes
hen hens|курица курицы кур|gallina gallinas|Huhn Hühner Hühnern|poule poules
cherry cherries|вишня вишни вишню|cereza cerezas cerezo|Kirsche Kirschen Kirschbaum|cerise cerises cerisier
butterfly butterflies|бабочка бабочки бабочек|mariposa mariposas|Schmetterling Schmetterlinge|papillon papillons
dog dogs puppy puppies|собака собаки собак щенок щенки пёс|perro perros cachorro perrita|Hund Hunde Hunden Welpe Welpen|chien chiens chiot
cat cats kitten kittens|кошка кошки кошек котёнок кот|gato gatos gatita|Katze Katzen Kater Kätzchen|chat chats chatte chaton
horse horses pony ponies|лошадь лошади лошадка жеребёнок|caballo caballos poni|Pferd Pferde Pony Ponys Fohlen|cheval chevaux poney
fox foxes|лиса лис лисы лисёнок|zorro zorros|Fuchs Füchse Füchsen|renard renards
bear bears|медведь медведи медвежонок|oso osos osito|Bär Bären Teddybär|ours ourson
hare hares|заяц зайцы зайчиха зайца|liebre liebres|Hase Hasen|lièvre lièvres
rabbit rabbits|кролик кролики крольчиха|conejo conejos coneja|Kaninchen|lapin lapins lapine
hedgehog hedgehogs|ёж ежи ежей ёжик|erizo erizos|Igel Igeln|hérisson hérissons
mole moles|крот кроты кротов кротиха|topo topos|Maulwurf Maulwürfe|taupe taupes
badger badgers|барсук барсуки барсучонок|tejón tejones|Dachs Dachse Dachses|blaireau blaireaux
beaver beavers|бобр бобры бобров|castor castores|Biber Bibern|castor castors
squirrel squirrels|белка белки белок|ardilla ardillas|Eichhörnchen|écureuil écureuils
otter otters|выдра выдры выдр|nutria nutrias|Otter Ottern|loutre loutres
duck ducks duckling|утка утки утят утёнок|pato patos patito|Ente Enten Entenküken|canard canards caneton
crow crows|ворона вороны ворон|corneja cornejas|Krähe Krähen|corneille corneilles
raven ravens|ворон вороны ворона|cuervo cuervos|Rabe Raben|corbeau corbeaux
parrot parrots|попугай попугаи|loro loros|Papagei Papageien|perroquet perroquets
sparrow sparrows|воробей воробьи воробьёв|gorrión gorriones|Spatz Spatzen|moineau moineaux
beetle beetles|жук жуки жуков жучок|escarabajo escarabajos|Käfer Käfern Marienkäfer|scarabée scarabées
moth moths|мотылёк мотыльки мотылька|polilla polillas|Motte Motten Falter|mite papillon
ant ants|муравей муравьи муравьёв|hormiga hormigas|Ameise Ameisen|fourmi fourmis
snail snails|улитка улитки улиток|caracol caracoles|Schnecke Schnecken|escargot escargots
toad toads|жаба жабы жабе|sapo sapos|Kröte Kröten|crapaud crapauds
fish fishes|рыба рыбы рыб|pez peces|Fisch Fische Fischen|poisson poissons
seal seals|тюлень тюлени тюленёнок|foca focas|Robbe Robben|phoque phoques
sheep lamb lambs|овца овцы овец ягнёнок|oveja ovejas cordero|Schaf Schafe Lamm Lämmer|mouton moutons agneau
goat goats|коза козы козлик|cabra cabras|Ziege Ziegen|chèvre chèvres
tortoise tortoises turtle|черепаха черепахи|tortuga tortugas|Schildkröte Schildkröten|tortue tortues
lizard lizards|ящерица ящерицы|lagartija lagartijas|Eidechse Eidechsen|lézard lézards
dinosaur dinosaurs|динозавр динозавры динозавров|dinosaurio dinosaurios|Dinosaurier Dinosauriern|dinosaure dinosaures
dragon dragons|дракон драконы дракончик|dragón dragones dragona|Drache Drachen|dragon dragons dragonne
robot robots|робот роботы роботов|robot robots|Roboter Robotern|robot robots
elephant elephants|слон слоны слонов слонёнок|elefante elefantes|Elefant Elefanten Elefantenkind|éléphant éléphants
lion lions|лев львы львов львёнок|león leones leona|Löwe Löwen Löwenkind|lion lions lionne
bee bees|пчела пчёлы пчёл|abeja abejas|Biene Bienen|abeille abeilles
mushroom mushrooms|гриб грибы грибов|seta setas|Pilz Pilze Pilzen|champignon champignons
`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((forms) => forms.split(' ')));

const COLUMN: readonly BuiltInLanguage[] = ['en', 'ru', 'es', 'de', 'fr'];

function briefOf(language: BuiltInLanguage, avoid: readonly string[], told: Partial<StoryBrief> = {}): StoryBrief {
  const child: BriefChild = { name: samples[language].girl, age: 5, gender: 'female', interests: [], avoid };
  const children = told.children ?? [child];
  const lengthMinutes = told.lengthMinutes ?? 3;
  const ageBand = ageBandOf(Math.min(...children.map(({ age }) => age)));
  const targetWords = targetWordsFor(lengthMinutes, ageBand);
  const empty = { heroes: [], moral: null, idea: null, continues: null, toldBefore: [], seed: 'seed' };
  return { language, type: 'child', ...empty, ...told, children, ageBand, lengthMinutes, targetWords };
}

function textOf(brief: StoryBrief): string {
  const { title, paragraphs, summary } = composeStory(brief);
  return [title, ...paragraphs, summary].join('\n');
}

function formsIn(text: string, forms: readonly string[]): string[] {
  const words = new Set(wordsOf(text));
  return forms.filter((form) => wordsOf(form).some((word) => words.has(word)));
}

describe.each(BUILT_IN_LANGUAGES)('what a child avoids, in %s', (language) => {
  const own = COLUMN.indexOf(language);
  const manyStories = Array.from({ length: 40 }, (_, index) => ({
    lengthMinutes: [1, 2, 1, 3, 5][index % 5] ?? 1,
    age: [1, 4, 7, 11, 15][Math.floor(index / 8)] ?? 1,
    seed: `night ${index}`,
  }));
  const storiesWithout = (typed: string) =>
    manyStories.map(({ age, ...told }) => {
      const [child] = briefOf(language, [typed]).children;
      return textOf(briefOf(language, [], { ...told, children: child ? [{ ...child, age }] : [] }));
    });

  test('any form, in any of the five languages, bans every form', () => {
    const missed: string[] = [];
    for (const row of FORMS) {
      for (const typed of row.flat()) {
        const { forbids } = avoidanceOf(briefOf(language, [typed]), language);
        // Words of two languages that mean two things ban what they mean in the story’s own.
        const known = row[own]?.includes(typed) || !avoidedElsewhere(typed, row);
        if (known) missed.push(...(row[own] ?? []).filter((form) => !forbids(form)).map((form) => `${typed}: ${form}`));
      }
    }
    expect(missed.join()).toBe('');
  });

  test('no story tells of it', () => {
    FORMS.forEach((row, index) => {
      const typed = row[(own + index) % COLUMN.length]?.[index % 2] ?? '';
      const told = {
        seed: `${index}`,
        moral: { kind: 'listed', moral: MORALS[index % MORALS.length] ?? 'kindness' },
      } as const;
      if (avoidedElsewhere(typed, row)) return;
      expect(formsIn(textOf(briefOf(language, [typed], told)), row[own] ?? []), typed).toEqual([]);
    });
  });

  test('in forty stories of all ages and lengths there is no mouse', () => {
    const [mice = []] = FORMS.map((row) => row[own] ?? []);
    for (const text of storiesWithout(mice[1] ?? mice[0] ?? '')) expect(formsIn(text, mice)).toEqual([]);
  });

  test('an umbrella word bans what it is an umbrella for', () => {
    const animals = ['animals', 'животные', 'animales', 'Tiere', 'animaux'];
    const birds = ['birds', 'птицы', 'pájaros', 'Vögel', 'oiseaux'];
    const living = FORMS.filter(
      (row) => !['apple', 'cherry', 'dragon', 'robot', 'mushroom'].includes(row[0]?.[0] ?? ''),
    );
    const feathered = FORMS.filter((row) =>
      ['owl', 'hen', 'crow', 'raven', 'parrot', 'sparrow'].includes(row[0]?.[0] ?? ''),
    );
    for (const [umbrella, members] of [
      ...animals.map((typed) => [typed, living] as const),
      ...birds.map((typed) => [typed, feathered] as const),
    ]) {
      const text = textOf(briefOf(language, [umbrella], { moral: { kind: 'listed', moral: 'honesty' } }));
      expect(
        formsIn(
          text,
          members.flatMap((row) => row[own] ?? []),
        ),
        umbrella,
      ).toEqual([]);
    }
  });

  test('a harmless word, and one of another language, costs no length', () => {
    for (const typed of [
      'dark',
      'loud noises',
      'gelato',
      'Staubsauger',
      'пылесос',
      'les gros ballons',
      'die Zahnbürste',
    ]) {
      for (const told of [{ lengthMinutes: 1 }, { lengthMinutes: 5 }, { lengthMinutes: 10, seed: 'b' }]) {
        const brief = briefOf(language, [typed], told);
        const share = countWords(composeStory(brief).paragraphs.join(' ')) / brief.targetWords;
        expect(Math.abs(share - 1), `${typed}: ${share.toFixed(2)}`).toBeLessThanOrEqual(0.15);
      }
    }
  });
});

/** French “mite” and “castor”, Russian “ворон”: also a form of something else in another line. */
function avoidedElsewhere(typed: string, row: readonly (readonly string[])[]): boolean {
  return FORMS.some((other) => other !== row && other.flat().includes(typed));
}

test('a word that no lexicon knows bans its inflected forms', () => {
  const forbids = (language: BuiltInLanguage, typed: string) =>
    avoidanceOf(briefOf(language, [typed]), language).forbids;
  expect(forbids('en', 'umbrellas')('under an umbrella')).toBe(true);
  expect(forbids('en', 'knives')('a small knife')).toBe(true);
  expect(forbids('de', 'Brücken')('auf der Brücke')).toBe(true);
  expect(forbids('de', 'Stein')('ein Edelstein')).toBe(true);
  expect(forbids('es', 'lapices')('un lápiz')).toBe(true);
  expect(forbids('fr', 'chapeaux')('un chapeau')).toBe(true);
  expect(forbids('ru', 'мосты')('на мосту')).toBe(true);
  expect(forbids('de', 'dark')('darauf, daran, darum')).toBe(false);
});

test('a word typed alone is not taken for one that says nothing in another language', () => {
  const forbids = (language: BuiltInLanguage, typed: string) =>
    avoidanceOf(briefOf(language, [typed]), language).forbids;
  expect(forbids('en', 'hat')('She wore a hat.')).toBe(true);
  expect(forbids('en', 'Fort')('They built a fort.')).toBe(true);
  expect(forbids('en', 'hat Angst vor Hunden')('She wore a hat.')).toBe(false);
  expect(forbids('de', 'hat')('Er hat Zeit.')).toBe(false);
});
