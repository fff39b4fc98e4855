import { either, extra, more } from '../line';
import type { Plot } from '../story-pack';
import type { Stage } from './stage';

export const lostAndFound: readonly Plot<Stage>[] = [
  {
    id: 'lost',
    titles: (s) => [
      s.titleWith(s.thing.the1('verschwunden')),
      `Wer hat ${s.thing.theAcc} gesehen?`,
      `${s.pal} und ${s.thing.the1('verloren')}`,
      `Der Abend, an dem ${s.thing.the} fort war`,
    ],
    begin: (s) => [
      [
        either(
          `Da kam ${s.guest.a} aus der Hecke.`,
          `Da raschelte es in der Hecke, und heraus kam, ganz außer Atem, ${s.guest.a}.`,
        ),
        extra(
          `Überall an ${s.pal} hingen Kletten.`,
          'Überall hingen Kletten und Blattstückchen, als wäre es eine sehr lange Hecke gewesen.',
        ),
      ],
      [
        `„Ich bin ${s.pal}, und ich habe ${s.thing.theAcc} verloren!“`,
        more(
          '„Und jetzt kann bei uns keiner einschlafen.“',
          `„Dabei wird ${s.thing.it} ${s.place.at} gebraucht, denn sonst kann dort niemand einschlafen.“`,
        ),
      ],
      [more(`„Wann hast du ${s.thing.itAcc} denn zuletzt gesehen?“, fragte ${s.second}.`)],
      [more(`„Auf dem Herweg“, sagte ${s.pal}, „und dann auf einmal nicht mehr.“`)],
      [
        either(
          `„Wir suchen zusammen“, sagte ${s.lead}.`,
          `„Dann suchen wir zusammen“, sagte ${s.lead}, „und wenn es sein muss, den ganzen Weg bis ${s.place.to}.“`,
        ),
        more('Und los ging es.', 'Jacken wurden geholt, das Gartentor fiel ins Schloss, und los ging es.'),
      ],
    ],
    end: (s) => [
      [
        either(
          `Und da, ${s.place.at}, lag ${s.thing.the}.`,
          `Und da, ${s.place.at}, halb unter einem Blatt versteckt, lag ${s.thing.the}.`,
        ),
        more(
          `Niemand hatte ${s.thing.itAcc} genommen.`,
          `Niemand hatte ${s.thing.itAcc} genommen, ${s.thing.it} war einfach heruntergerutscht und hatte, wie es Dinge tun, die wissen, wohin sie gehören, fast allein nach Hause gefunden.`,
        ),
      ],
      [
        more(
          `„Gefunden!“, jubelte ${s.pal}.`,
          `„Gefunden“, sagte ${s.pal} und musste es noch zweimal sagen, bis es ganz zu glauben war.`,
        ),
      ],
      [
        extra('Bald hörte man von allen Seiten ein Gähnen.'),
        extra(`${s.lead} gähnte mit.`, `Gähnen ist ansteckend, und ${s.second} steckte sich sofort an.`),
      ],
    ],
    summary: (s) => `${s.party}, ${s.guest.a}, suchen ${s.thing.theAcc}, denn sonst schläft ${s.place.at} niemand ein.`,
  },
  {
    id: 'return',
    titles: (s) => [
      `${s.thing.the}: eine Reise nach Hause`,
      s.titleWith(s.thing.the),
      `${s.pal} holt ${s.thing.theAcc}`,
      `Wie ${s.thing.the} nach Hause kam`,
    ],
    begin: (s) => [
      [
        either(
          `Da lag auf einmal ${s.thing.a}!`,
          `Und da lag, wo am Morgen noch gar nichts gelegen hatte, ${s.thing.a}.`,
        ),
        more(
          'Ein Zettel hing daran.',
          'Ein Zettel war mit rotem Faden daran festgebunden, und die Tinte war noch kaum trocken.',
        ),
      ],
      [more(`„Wird ${s.place.at} gebraucht“, stand auf dem Zettel, „und zwar vor dem Schlafengehen.“`)],
      [
        either(
          `„Das suchen wir ja!“, rief ${s.guest.a}.`,
          `„Ein Glück, hier ist es also“, sagte eine Stimme am Gartentor, und dort stand ${s.guest.a}.`,
        ),
        `„Ich bin ${s.pal}. ${s.num('Hilfst du', 'Helft ihr')} mir tragen, bis ${s.place.to}?“`,
      ],
      [
        more(
          `„Na klar“, sagte ${s.lead}.`,
          `„Natürlich helfen wir“, sagte ${s.lead}, und es klang, als wäre das überhaupt keine Frage.`,
        ),
        extra(
          'Es war gar nicht schwer.',
          'Schwer war es nicht, eher ein wenig warm, wie etwas, das man lange in der Hand gehalten hat.',
        ),
        either('So gingen sie los.', `So nahmen sie ${s.thing.itAcc} in die Mitte und gingen los.`),
      ],
    ],
    end: (s) => [
      [
        either(
          `Sie waren da, ${s.place.at}! Nun hatte alles seinen Platz.`,
          `So kamen sie endlich an, und ${s.place.at} legten sie ${s.thing.theAcc} zurück an den alten Platz.`,
        ),
        more(
          'Es passte genau. Es summte ein bisschen.',
          'Dort war eine Stelle ganz ohne Staub, die genau die richtige Form hatte, und als alles saß, ertönte ein kleines, zufriedenes Summen.',
        ),
      ],
      [more(`„Jetzt ist Abend“, sagte ${s.pal}. „Jetzt ist richtig Abend.“`)],
      [
        extra('Eine Lampe nach der anderen ging aus.'),
        extra(
          'Es wurde schön still.',
          'Übrig blieb jene Art von Stille, die den ganzen Tag gewartet hat, bis sie an der Reihe ist.',
        ),
      ],
    ],
    summary: (s) => `${s.party}, ${s.guest.a}, bringen ${s.thing.theAcc} zurück ${s.place.to}.`,
  },
  {
    id: 'homesick',
    titles: (s) => [
      s.titleWith(`der lange Weg ${s.place.to}`),
      `${s.pal} will nach Hause`,
      `${s.pal}, ${s.thing.the} und der Heimweg`,
      `Besuch mit Gepäck: ${s.thing.the}`,
    ],
    begin: (s) => [
      [
        either(
          `Da schniefte jemand. Es war ${s.guest.a}.`,
          `Da schniefte jemand hinter den Blumentöpfen, und als die Töpfe beiseitegerückt waren, saß dort ${s.guest.a}.`,
        ),
        more(`Daneben lag ${s.thing.a}.`, `Daneben lag, in ein Taschentuch gewickelt, ${s.thing.a}.`),
      ],
      [
        `„Ich bin ${s.pal}, und ich finde den Weg ${s.place.to} nicht.“`,
        more('„Da wohne ich doch.“', '„Dort wohne ich nämlich, und heute Morgen wusste ich ihn noch.“'),
      ],
      [
        extra(
          `${s.second} setzte sich dazu.`,
          `${s.second} setzte sich dazu, denn Traurigsein geht leichter neben jemandem, der genauso tief sitzt.`,
        ),
      ],
      [
        either(
          `„Wir bringen dich heim“, sagte ${s.lead}.`,
          `„Dann bringen wir dich hin“, sagte ${s.lead}, „und ${s.thing.the} kommt mit.“`,
        ),
        more('Und so gingen sie los.', 'So gesagt, klang es ganz einfach, und deshalb gingen sie gleich los.'),
      ],
    ],
    end: (s) => [
      [
        either(
          `„Zu Hause!“, rief ${s.pal}. Sie waren ${s.place.at}.`,
          `„Zu Hause“, sagte ${s.pal} sehr leise, denn nun standen sie wirklich ${s.place.at}, und alles war noch da.`,
        ),
        more(
          'Jemand hatte ein Licht angelassen.',
          'Irgendwer hatte ein Licht angelassen, wie man das tut, wenn noch einer fehlt.',
        ),
      ],
      [
        more(
          `${s.pal} gab ${s.lead} ${s.thing.theAcc}.`,
          `Dann hielt ${s.pal} ${s.lead} feierlich ${s.thing.theAcc} hin.`,
        ),
        more(
          `„Das ist für ${s.num('dich', 'euch')}! Und jetzt bringe ich ${s.num('dich', 'euch')} heim.“`,
          `„Das ist ein Geschenk. Und jetzt bringe ich ${s.num('dich', 'euch')} nach Hause, den Weg weiß ich ja wieder.“`,
        ),
      ],
      [
        extra(
          'Es gab Suppe für alle.',
          'Es gab für alle noch Suppe, so heiß, dass man lange pusten musste, und so gut, dass keiner etwas übrig ließ.',
        ),
      ],
    ],
    summary: (s) =>
      `${s.who} ${s.num('bringt', 'bringen')} ${s.pal}, ${s.guest.aAcc}, nach Hause ${s.place.to}, und mit dabei ist ${s.thing.a}.`,
  },
];
