const PARAGRAPHS = [
  'Once upon a time, at the edge of a quiet forest, there lived a small fox called {hero}. Every evening, when the sun went down behind the hills, {hero} sat in front of the burrow and counted the lights in the valley. “Eleven,” said {hero} softly. “Yesterday there were twelve. Somebody has gone to bed early.”',
  'One night the wind brought a sound that nobody knew. It was not an owl, and it was not the brook; it was something small, and a little sad. {hero} pricked up both ears, took the blue scarf from its nail, and went to see what it might be. The path was dark, but it was a path that {hero} had walked a hundred times.',
  'Under the old oak sat a hedgehog who had lost the way home. “I have been walking in circles,” sighed the hedgehog, “and all the circles look the same.” {hero} thought about it for a while. Then they climbed the big stone together, and from up there they could see the mill, the bridge, and a window with a candle in it.',
  'They went slowly, because the hedgehog had short legs, and they rested twice. At the bridge they shared a pear. When they came to the door, Dr. Badger was standing there in slippers, with a lantern in one hand and a pot of warm milk in the other. “There you are at last,” said the doctor, and nobody was cross with anybody.',
];

/** About 650 words, five minutes at bedtime pace; another `number`, other sentences. */
export function longStory(number: number): string {
  const heroes = ['Mia', 'Leo', 'Anouk', 'Bruno', 'Tilda', 'Emil'];
  return Array.from({ length: 12 }, (_, index) => {
    const hero = `${heroes[(index + number) % heroes.length]} ${number}`;
    return PARAGRAPHS[index % PARAGRAPHS.length]?.replaceAll('{hero}', hero) ?? '';
  }).join('\n\n');
}
