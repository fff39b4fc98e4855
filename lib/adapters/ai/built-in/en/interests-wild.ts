import { at, type Interest, inside, on, under } from './interests';

export const wildInterests: readonly Interest[] = [
  {
    id: 'elephants',
    stems: ['elephant*', 'mammoth*'],
    topic: 'elephants',
    love: 'knew why an elephant’s ears are so big, and would tell anybody who asked',
    trick: 'An elephant doesn’t push. It stands still, feels the ground with one foot, and then it knows.',
    things: ['tiny brass bell', 'embroidered blanket', 'long silver trumpet'],
    companions: ['baby elephant with a scarf round its trunk', 'small grey elephant on very quiet feet'],
    places: [on('Slow Hill'), under('Wide Fig Tree')],
  },
  {
    id: 'lions',
    stems: ['lion*', 'tiger*', 'leopard*', 'cheetah*', 'jungle*', 'safari*'],
    topic: 'lions',
    love: 'could roar so softly that it sounded like a yawn',
    trick: 'A lion isn’t in a hurry. It lies down, looks over the whole plain, and only then chooses its way.',
    things: ['golden hairbrush', 'red velvet ribbon', 'little wooden drum'],
    companions: ['young lion with a well-combed mane', 'lion cub with a very small roar'],
    places: [on('Sunny Rock'), inside('Grove of Long Naps')],
  },
  {
    id: 'rabbits',
    stems: ['rabbit*', 'bunny', 'bunnies', 'hare', 'hares'],
    topic: 'rabbits',
    love: 'kept a carrot in one pocket, in case somebody with long ears should come by',
    trick: 'A rabbit stops first, and listens with both ears. Then it knows which way is open.',
    things: ['basket of clover', 'golden carrot', 'little blue alarm clock'],
    companions: ['brown rabbit with a pocket watch', 'white rabbit in a knitted waistcoat'],
    places: [inside('Burrow of Soft Hay'), at('Clover Gate')],
  },
  {
    id: 'bees',
    stems: ['bee', 'bees', 'bumblebee*', 'honey*', 'hive', 'hives', 'beehive*'],
    topic: 'bees',
    love: 'knew which flowers in the street the bees liked best, and in what order',
    trick: 'Bees fly one small circle first, to see where they are. Let’s do that: once round, with open eyes.',
    things: ['jar of golden honey', 'honey spoon of pear wood', 'striped woollen cap'],
    companions: ['round bumblebee in a velvet coat', 'small bee with a pollen basket'],
    places: [at('Hive under the Limes'), inside('Garden of Thyme')],
  },
];
