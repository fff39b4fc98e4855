export const COVER_MOTIFS = [
  'forest',
  'town',
  'sea',
  'mountains',
  'castle',
  'balloon',
  'meadow',
  'lighthouse',
  'space',
] as const;
export type CoverMotif = (typeof COVER_MOTIFS)[number];

export const COVER_CREATURES = [
  'cat',
  'rabbit',
  'owl',
  'hedgehog',
  'snail',
  'whale',
  'dinosaur',
  'bear',
  'fox',
  'birds',
  'butterfly',
  'train',
  'rocket',
] as const;
export type CoverCreature = (typeof COVER_CREATURES)[number];

/** Beginnings of words that ask for a motif, in the five languages that the built-in storyteller speaks. */
export const MOTIF_WORDS: Readonly<Record<CoverMotif, RegExp>> = {
  sea: /^(sea|ocean|ship|boat|whale|island|мор[еяюс]|корабл|лодк|кит(?!а)|остров|mar$|mares|barco|ballena|isla|meer|schiff|boot|wal$|insel|mer$|bateau|baleine|île)/u,
  forest:
    /^(forest|wood|tree|fox|owl|bear|лес|дерев|лис|сов[аыу]|медвед|bosque|árbol|zorro|búho|oso|wald|baum|fuchs|eule|bär|forêt|arbre|renard|hibou|ours)/u,
  castle:
    /^(castle|king|queen|prince|dragon|knight|замок|замк|корол|принц|дракон|рыцар|castillo|rey$|reina|drag|caballero|schloss|könig|prinz|drache|ritter|château|roi$|reine|chevalier)/u,
  mountains: /^(mountain|snow|wolf|гор[аыеу]|снег|снеж|волк|montaña|nieve|lobo|berg|schnee|montagne|neige|loup)/u,
  balloon:
    /^(balloon|cloud|wind|sky|fl[iy]|шар|облак|вет[ер]|неб|лет|globo|nube|viento|cielo|vol|ballon|wolke|himmel|flieg|nuage|vent|ciel)/u,
  meadow:
    /^(meadow|garden|flower|farm|field|frog|луг|сад|цвет|ферм|лягуш|prado|jardín|flor|granja|rana|wiese|garten|blume|bauernhof|frosch|pré$|jardin|fleur|ferme|grenouille)/u,
  lighthouse: /^(lighthouse|lantern|harbou?r|маяк|гаван|faro|puerto|leuchtturm|hafen|phare|port$)/u,
  space:
    /^(space|planet|rocket|star|astronaut|moon|космос|планет|ракет|звезд|звёзд|лун[аыеу]|espacio|planeta|cohete|estrella|luna|weltraum|planet|rakete|stern|mond|espace|planète|fusée|étoile|lune)/u,
  town: /^(town|city|house|street|train|lamp|город|дом|улиц|поезд|фонар|ciudad|casa|calle|tren|stadt|haus|straße|zug|ville|maison|rue$)/u,
};

/** The same for what is drawn as a small figure. */
export const CREATURE_WORDS: Readonly<Record<CoverCreature, RegExp>> = {
  cat: /^(cat$|cats$|kitt|кошк|кот$|кота|котён|gat[oai]|katze|kätzchen|chat$|chats$|chaton)/u,
  rabbit: /^(rabbit|bunn|hare|кролик|заяц|зайц|зайч|conej|liebre|hase$|hasen|kaninchen|lapin|lièvre)/u,
  owl: /^(owl|сов[аыу]|búho|lechuza|eule|hibou|chouette)/u,
  hedgehog: /^(hedgehog|ёж|еж[аи]?$|ежик|ёжик|erizo|igel|hérisson)/u,
  snail: /^(snail|улит|caracol|schnecke|escargot)/u,
  whale: /^(whale|dolphin|кит$|кита|киты|дельфин|ballena|delfín|wal$|wale$|delfin|baleine|dauphin)/u,
  dinosaur: /^(dino|динозавр|dinosaur)/u,
  bear: /^(bear|teddy|медвед|мишк|oso$|osos|osit|bär|ours$|ourson)/u,
  fox: /^(fox|лис[аыу]|лисён|zorr|fuchs|füchs|renard)/u,
  birds: /^(bird|swallow|птиц|ласточ|pájaro|golondrina|vogel|vögel|oiseau)/u,
  butterfly: /^(butterfl|moth|бабочк|mariposa|schmetterling|papillon)/u,
  train: /^(train|railway|locomotive|поезд|паровоз|tren$|trenes|zug$|züge|eisenbahn|lokomotive)/u,
  rocket: /^(rocket|space|astronaut|ракет|космос|cohete|espacio|rakete|weltraum|fusée|espace)/u,
};
