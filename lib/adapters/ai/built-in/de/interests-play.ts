import { at, das, der, die, inside, near, on } from './grammar';
import type { Interest, Material } from './interests';

export const playInterests: readonly Interest[] = [
  {
    id: 'football',
    stems: [
      'fußball*',
      'fussball*',
      'ball',
      'tore',
      'basketball*',
      'handball*',
      'sport',
      'tennis*',
      'hockey',
      'rennen',
    ],
    topic: 'Fußball',
    love: 'hatte einmal den Ball dreiundzwanzigmal in der Luft gehalten, und dafür gab es Zeugen',
    trick: 'Wenn das Tor zugestellt ist, rennt man nicht geradeaus. Man spielt zur Seite und kommt außen herum.',
    things: [die('Schiedsrichterpfeife', 'silbern'), der('Lederball', 'alt'), der('Pokal', 'winzig golden')],
    guests: [der('Hase/Hasen', 'schnell', 'im Torwarttrikot'), der('Dachs', 'stämmig', 'mit einer Pfeife um den Hals')],
    places: [on(der('Kleeplatz')), inside(das('Stadion', '', 'hinter den Pappeln'))],
  },
  {
    id: 'swimming',
    stems: ['schwimm*', 'freibad*', 'hallenbad*', 'tauch*', 'plansch*', 'surf*'],
    topic: 'das Schwimmen',
    love: 'konnte auf dem Wasser liegen wie ein Blatt, beide Ohren unten und obenauf ein Lächeln',
    trick: 'Wenn man im Wasser müde wird, legt man sich auf den Rücken und atmet. Dann weiß man wieder, wo man ist.',
    things: [
      die('Taucherbrille', 'winzig'),
      das('Schwimmbrett', 'blau-weiß'),
      die('Medaille', 'glänzend', 'am grünen Band'),
    ],
    guests: [
      das('Entenküken', 'klein', 'mit einem Schwimmabzeichen'),
      der('Frosch', 'vergnügt', 'mit einer Badekappe'),
    ],
    places: [at(der('Seerosenteich')), at(der('See', 'warm', 'hinter dem Schilf'))],
  },
  {
    id: 'dragons',
    stems: ['drache', 'drachen', 'drachens', 'drachenei*', 'drachenhöhle*', 'babydrache*'],
    topic: 'Drachen',
    love: 'hatte alles über Drachen gelesen und glaubte kein Wort von den unfreundlichen Stellen',
    trick:
      'Ein verirrter Drache rollt sich ein und denkt an zu Hause, bis die Nase kribbelt. Dann geht er der Nase nach.',
    things: [die('Drachenschuppe', 'glitzernd'), das('Ei', 'warm golden'), das('Rubinlämpchen', 'klein')],
    guests: [
      der('Drache/Drachen', 'jung', 'mit Zimtduft im Bart'),
      der('Kupferdrache/Kupferdrachen', 'klein', 'mit sehr guten Manieren'),
    ],
    places: [inside(die('Höhle', '', 'der Warmen Steine')), on(der('Drachenfels'))],
  },
  {
    id: 'fairies',
    stems: ['fee', 'feen*', 'zauber*', 'magie', 'magisch*', 'elfe', 'elfen*', 'hexe*', 'zwerg*', 'wichtel*', 'kobold*'],
    topic: 'Feen',
    love: 'legte jeden Abend einen Krümel auf die Fensterbank, und jeden Morgen war er fort',
    trick: 'Feenpfade sieht nicht, wer sie anstarrt. Man muss ein klein wenig danebengucken.',
    things: [
      der('Zauberstab', 'schlank'),
      der('Fingerhut', 'klein', 'voll Mondlicht'),
      der('Umhang', 'hauchdünn', 'aus Spinnenseide'),
    ],
    guests: [die('Fee', 'winzig', 'mit einem Fingerhut als Hut'), der('Wichtel', 'klein', 'mit Blättern im Bart')],
    places: [inside(der('Pilzkreis')), on(der('Abendmarkt', '', 'der Feen'))],
  },
  {
    id: 'pirates',
    stems: ['pirat*', 'schatz', 'schätze*', 'schatzsuche*', 'seeräuber*'],
    topic: 'Piraten',
    love: 'hatte in elf Blumentöpfen Schätze vergraben und besaß für neun davon eine Karte',
    trick:
      'Gute Piraten zählen ihre Schritte von etwas aus, das sich nicht bewegt. Von dem großen Stein da zum Beispiel.',
    things: [
      die('Schatzkarte', 'alt', 'mit abgerissener Ecke'),
      der('Kapitänskompass', 'kostbar'),
      das('Fernrohr', 'golden'),
    ],
    guests: [
      der('Papagei', 'bunt', 'mit ausgezeichneten Manieren'),
      die('Maus', 'wetterfest', 'mit einem Kapitänshut'),
    ],
    places: [on(die('Insel', '', 'des Weichen Sandes')), inside(die('Bucht', '', 'des Schlafenden Schiffes'))],
  },
  {
    id: 'princesses',
    stems: ['prinz*', 'ritter*', 'burg', 'burgen*', 'ritterburg*', 'schloss', 'schlösser*', 'könig*'],
    topic: 'Burgen',
    love: 'hatte hinter dem Sofa eine Burg gebaut und empfing dort sonntags Gäste',
    trick:
      'Jede Burg hat neben dem großen Tor noch eine kleine Tür. Man geht an der Mauer entlang, bis man sie findet.',
    things: [die('Silberkrone', 'klein'), der('Schlüssel', 'alt', 'zum Rosentor'), das('Banner', 'samten')],
    guests: [der('Ritter', 'klein', 'mit einer Suppenkelle am Gürtel'), die('Maus', 'vornehm', 'mit einer Samtmütze')],
    places: [inside(die('Burg', '', 'der sieben Lampen')), inside(der('Rosenhof'))],
  },
  {
    id: 'superheroes',
    stems: ['superheld*', 'held', 'helden*', 'heldin*'],
    topic: 'Superhelden',
    love: 'hatte einen Umhang am Haken neben der Tür hängen, jederzeit griffbereit',
    trick: 'Helden legen nicht gleich los. Sie schauen erst, wer da ist und was gebraucht wird.',
    things: [der('Heldenumhang', 'blau'), das('Sternabzeichen', 'blank'), die('Pfeife', 'silbern', 'für gute Taten')],
    guests: [
      der('Hamster', 'mutig', 'mit sehr kleinem Umhang'),
      der('Spatz/Spatzen', 'entschlossen', 'mit einer Maske'),
    ],
    places: [at(der('Turm', '', 'der Guten Taten')), inside(das('Geheimhaus', '', 'im Hügel'))],
  },
  {
    id: 'planes',
    stems: [
      'flugzeug*',
      'fliegen',
      'flieger*',
      'pilot*',
      'hubschrauber*',
      'heißluftballon*',
      'ballon*',
      'papierflieger*',
    ],
    topic: 'das Fliegen',
    love: 'hatte mehr Papierflieger gefaltet, als ein Jahr Tage hat',
    trick: 'Wer durch eine Wolke fliegt, rät nicht herum. Man fliegt langsam und vertraut dem Kompass.',
    things: [die('Fliegerkappe', 'ledern'), der('Papierflieger', 'rot'), der('Kompass', 'alt', 'aus Messing')],
    guests: [der('Mauersegler', 'jung', 'mit Fliegerbrille'), der('Segelflieger', 'klein gelb', 'mit leiser Stimme')],
    places: [on(der('Wiesenflugplatz')), inside(die('Halle', '', 'der Papierflügel'))],
  },
  {
    id: 'dolls',
    stems: ['puppe*', 'teddy*', 'kuscheltier*', 'stofftier*', 'plüsch*', 'spielzeug*', 'spielsachen'],
    topic: 'Spielsachen',
    love: 'deckte abends erst alle Spielsachen im Zimmer zu und dachte dann ans eigene Bett',
    trick: 'Verlorenes Spielzeug taucht immer da auf, wo einer zuletzt still gesessen hat. Also sitzen wir kurz still.',
    things: [der('Ankerknopf', 'blank'), die('Flickendecke', 'bunt'), der('Puppenstuhl', 'winzig')],
    guests: [
      der('Teddybär/Teddybären', 'alt', 'mit einem neuen Ohr'),
      die('Stoffpuppe', 'fröhlich', 'mit gelben Wollzöpfen'),
    ],
    places: [inside(die('Puppenklinik', 'klein')), near(der('Laden', '', 'der Aufgehobenen Dinge'))],
  },
];

/** For words that the dictionary does not know: they are quoted, on the cover of things; with single marks, as they also occur in speech. */
export function materialFor(words: string): Material {
  const marked = `mit der Aufschrift ‚${words}‘`;
  return {
    topic: `‚${words}‘`,
    love: `hatte ein Heft, auf dem ‚${words}‘ stand, und es war schon beinahe voll`,
    trick:
      'Schwere Sachen lerne ich, indem ich mir ein kleines Stück nach dem anderen ansehe. Fangen wir mit einem an.',
    things: [das('Heft', 'blau', marked), das('Messingschild', 'klein', marked), die('Schachtel', 'rot', marked)],
    guests: [
      die('Maus', 'neugierig', 'mit einer Sammeltasche'),
      der('Rabe/Raben', 'ordentlich', 'mit einem Zettelkasten'),
      der('Maulwurf', 'freundlich', 'mit einem Bündel Karteikarten'),
    ],
    places: [inside(das('Museum', '', 'der Lieblingsdinge')), inside(das('Haus', '', 'der Seltsamen Sammlungen'))],
  };
}
