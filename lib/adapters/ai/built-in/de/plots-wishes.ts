import { either, extra, more } from '../line';
import type { Plot } from '../story-pack';
import type { Stage } from './stage';

export const wishes: readonly Plot<Stage>[] = [
  {
    id: 'invitation',
    titles: (s) => [
      `Eine Einladung ${s.place.to}`,
      `Ein Fest für ${s.who}`,
      `Ohne ${s.thing.theAcc} kein Fest`,
      `${s.pal} bringt einen Brief`,
      `Heute Abend ${s.place.at}`,
    ],
    begin: (s) => [
      [
        either(
          `Da kam ${s.guest.a} und brachte einen Brief.`,
          `Da kam ${s.guest.a} den Weg herauf, im Gepäck einen Brief mit einem sehr großen Siegel.`,
        ),
      ],
      [
        `„Ich bin ${s.pal}. ${s.num('Du bist', 'Ihr seid')} zum Fest ${s.place.to} eingeladen. ${s.num('Bring', 'Bringt')} bitte ${s.thing.theAcc} mit!“`,
        more(
          'Der Brief war mit einer Pfote unterschrieben.',
          'Der Brief war mit sieben verschiedenen Pfoten unterschrieben, und die kleinste hatte gekleckst.',
        ),
      ],
      [
        more(`In einem Päckchen lag ${s.thing.the}.`, `In einem Päckchen lag, weich in Heu gebettet, ${s.thing.the}.`),
        extra(
          'Wie das glänzte!',
          'Alles daran glänzte, wie Dinge glänzen, die man nur an einem einzigen Abend im Jahr braucht.',
        ),
      ],
      [more(`„Den Weg kenne ich fast ganz“, sagte ${s.pal}.`)],
      [
        either(`„Wir kommen“, sagte ${s.lead}.`, `„Sag ihnen, wir kommen pünktlich“, sagte ${s.lead}.`),
        extra(`${s.second} war schon am Tor.`, `${s.second} stand schon am Tor, denn ein Fest hält sich nicht lange.`),
      ],
    ],
    end: (s) => [
      [
        either(
          `Sie kamen pünktlich an! Alle ${s.place.at} jubelten.`,
          `Sie kamen gerade noch zur rechten Zeit, und alle, die ${s.place.at} versammelt waren, rückten auf den Bänken zusammen.`,
        ),
        more(
          `In die Mitte kam ${s.thing.the}. Nun konnte das Fest beginnen.`,
          `Genau in die Mitte kam ${s.thing.the}, und erst dann durfte, so war es Brauch, das Fest beginnen.`,
        ),
      ],
      [
        more('Es gab Apfelmus.', 'Es gab Apfelmus und warmen Saft und eine Rede, die zum Glück sehr kurz war.'),
        extra(
          'Dann kam ein langsamer Tanz.',
          'Zum Schluss kam ein Tanz, so langsam, dass die kleinsten Gäste mittendrin einschliefen.',
        ),
      ],
      [more(`„Von heute an ${s.num('bist du', 'seid ihr')} jedes Jahr eingeladen“, sagte ${s.pal}.`)],
    ],
    summary: (s) =>
      `${s.party}, ${s.guest.a}, tragen ${s.thing.theAcc} zu einem Fest, das ${s.place.at} gefeiert wird.`,
  },
  {
    id: 'waking',
    titles: (s) => [
      `Warum es ${s.place.at} so still war`,
      s.titleWith('die große Stille'),
      `${s.thing.the} und die leisen Lampen`,
      `${s.pal} braucht Hilfe`,
    ],
    begin: (s) => [
      [
        either(
          `Klopf, klopf! Da stand ${s.guest.a}.`,
          `Da klopfte es, kaum lauter, als ein Blatt fällt, und da stand ${s.guest.a}.`,
        ),
        more(
          `Mit im Gepäck war ${s.thing.a}.`,
          `Mit im Gepäck war ${s.thing.a}, und der Weg damit musste weit gewesen sein.`,
        ),
      ],
      [
        `„Ich bin ${s.pal}. Es ist so still ${s.place.at}, und nur ${s.thing.the} kann helfen.“`,
        more(
          '„Aber allein schaffe ich es nicht.“',
          '„Aber dazu muss man zu mehreren sein, und es muss noch heute Abend geschehen.“',
        ),
      ],
      [more(`„Wie still denn?“, fragte ${s.second}.`)],
      [more(`„So still, als hätten alle etwas vergessen“, sagte ${s.pal}.`)],
      [
        either(`„Wir gehen mit“, sagte ${s.lead}.`, `„Dann gehen wir wohl besser gleich“, sagte ${s.lead}.`),
        extra('Das Gartentor klickte hinter ihnen ins Schloss.'),
      ],
    ],
    end: (s) => [
      [
        either(
          `Sie waren ${s.place.at}. Eins, zwei, drei: Alles wurde wach!`,
          `Nichts rührte sich ${s.place.at}, bis sie alle miteinander bis drei zählten und ${s.thing.theAcc} ganz vorsichtig absetzten.`,
        ),
        more(
          'Eine Lampe ging an. Dann zehn. Dann alle!',
          'Erst ging eine einzige Lampe an, dann zehn, und dann kam aus allen Ecken das Gemurmel eines Ortes, der sich an sich selbst erinnert.',
        ),
      ],
      [
        more(`„Hört ihr?“, flüsterte ${s.pal}. „Alles ist wieder wach.“`),
        extra('Das klang gut.', 'Es klang nach Löffeln und Pantoffeln und nach einem Lachen, zwei Zimmer weiter.'),
      ],
      [extra('Und weil es spät war, wurde es bald wieder schläfrig.')],
    ],
    summary: (s) =>
      `${s.party}, ${s.guest.a}, vertreiben die Stille, die ${s.place.at} herrscht, und dabei hilft ${s.thing.the}.`,
  },
  {
    id: 'gift',
    titles: (s) => [
      `Ein Geschenk muss ${s.place.to}`,
      s.titleWith('der hundertste Geburtstag'),
      `${s.thing.a} zum Geburtstag`,
      `${s.pal} und das Geschenk`,
    ],
    begin: (s) => [
      [
        either(`Da lugte ${s.guest.a} um die Ecke.`, `Da kam um die Ecke, keuchend und ganz außer Atem, ${s.guest.a}.`),
        more(
          `In einem Wägelchen lag ${s.thing.a}.`,
          `Auf einem kleinen Wagen lag unter einer Schleife, die einen ganzen Nachmittag gekostet haben musste, ${s.thing.a}.`,
        ),
      ],
      [
        `„Ich bin ${s.pal}. Das Geschenk ist für die Großmutter, und die wartet ${s.place.at}.“`,
        more('„Sie hat heute Geburtstag!“', '„Sie wird heute hundert, und ich bin noch nie allein so weit gelaufen.“'),
      ],
      [
        more(
          `„Freut sie sich über so etwas?“, fragte ${s.second}.`,
          `„Hat sie denn schon einmal ${s.thing.aAcc} geschenkt bekommen?“, fragte ${s.second}.`,
        ),
      ],
      [more(`„Gewünscht hat sie es sich jedenfalls schon immer“, sagte ${s.pal}.`)],
      [
        either(
          `„Wir helfen dir“, sagte ${s.lead}.`,
          `„Dann schieben wir“, sagte ${s.lead}, „und du sagst, wo es langgeht.“`,
        ),
      ],
    ],
    end: (s) => [
      [
        either(
          `Sie kamen an, und ${s.place.at} saß die Großmutter!`,
          `Die Großmutter saß ${s.place.at} in einem Schaukelstuhl und war für alle Fälle noch nicht zu Bett gegangen.`,
        ),
        more(
          `„Für mich?“, fragte sie und lachte und lachte.`,
          `Lange hielt sie ${s.thing.theAcc} in den Händen, ohne ein Wort, und dann sagte sie nur: „So was.“`,
        ),
      ],
      [more('„Ihr habt meinetwegen kalte Hände“, sagte die Großmutter dann. „Kommt und wärmt sie euch.“')],
      [
        extra(
          'Der Kuchen war klein, aber jeder bekam ein Stück.',
          'Der Kuchen war klein, und eine einzige Kerze stand für alle anderen mit, aber wie immer reichte es für jeden.',
        ),
        extra('Dann gähnte die Großmutter, und alle gähnten mit.'),
      ],
    ],
    summary: (s) => `${s.party}, ${s.guest.a}, bringen einer Großmutter ${s.place.at} ${s.thing.aAcc} zum Geburtstag.`,
  },
  {
    id: 'wish',
    titles: (s) => [
      s.titleWith(`das Geheimnis ${s.place.at}`),
      `Die Tür ${s.place.to}`,
      `${s.pal} kennt den Weg`,
      `Der Weg ${s.place.to}`,
    ],
    begin: (s) => [
      [
        either(
          `Wie gern ${s.v('wollte')} ${s.who} einmal ${s.place.to}!`,
          `Solange ${s.who} denken ${s.v('konnte')}, gab es diesen Wunsch: einmal, nur ein einziges Mal, ${s.place.to}, und zwar am Abend.`,
        ),
        extra(
          'Aber niemand kannte den Weg.',
          'Es gab keine Landkarte davon, und wer gefragt wurde, sagte nur, das sei weit weg oder lange her.',
        ),
      ],
      [
        either(
          `„Ich kenne den Weg“, sagte ${s.guest.a}.`,
          `„So weit ist das gar nicht“, sagte jemand, und dieser Jemand war ${s.guest.a}.`,
        ),
        `„Ich bin ${s.pal}. Wer ${s.thing.theAcc} bringt, darf hinein.“`,
      ],
      [
        more(
          `Und schon bekam ${s.lead} ${s.thing.theAcc} zum Tragen.`,
          `Und damit legte ${s.pal} ${s.thing.aAcc} vor ${s.lead} hin, als würde so etwas jeden Tag verliehen.`,
        ),
      ],
      [more(`„Dürfen wir gleich los?“, fragte ${s.second}.`)],
      [more(`„Wann denn sonst?“, sagte ${s.pal}.`), 'Also gingen sie.'],
    ],
    end: (s) => [
      [
        either(
          `Eine Tür ging auf, und sie waren ${s.place.at}.`,
          `Vor ihnen ging eine Tür auf, als hätte sie ${s.thing.theAcc} gleich erkannt, und so standen sie endlich ${s.place.at}.`,
        ),
        more(
          'Es war noch schöner als gedacht.',
          'Alles war kleiner, als sie es sich ausgemalt hatten, und älter und sehr viel schöner, und es war, als hätte man ihnen einen Platz frei gehalten.',
        ),
      ],
      [
        more(`„${s.num('Du darfst dir', 'Ihr dürft euch')} alles anschauen“, sagte ${s.pal}.`),
        more('Sie schauten sich alles an.', 'Sie schauten sich alles zweimal an, und beim zweiten Mal langsamer.'),
      ],
      [
        extra(
          `${s.second} legte eine Hand auf den Boden. Er war warm.`,
          `${s.second} legte eine Hand auf den Boden, und der Boden war warm wie die Flanke eines schlafenden Tieres.`,
        ),
      ],
    ],
    summary: (s) =>
      `${s.party}, ${s.guest.a}, gehen zusammen ${s.place.to}, denn wer ${s.thing.theAcc} bringt, darf dort hinein.`,
  },
];
