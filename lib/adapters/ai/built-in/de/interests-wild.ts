import { das, der, die, inside, near, on } from './grammar';
import type { Interest } from './interests';

export const wildInterests: readonly Interest[] = [
  {
    id: 'elephants',
    stems: ['elefant*', 'mammut*'],
    topic: 'Elefanten',
    love: 'wusste, warum Elefanten so große Ohren haben, und erklärte es jedem, der fragte',
    trick: 'Ein Elefant drängelt nicht. Er bleibt stehen, tastet mit einem Fuß nach dem Boden, und dann weiß er es.',
    things: [das('Messingglöckchen', 'winzig'), die('Decke', 'bestickt'), die('Trompete', 'silbern')],
    guests: [
      der('Elefant/Elefanten', 'klein grau', 'mit einem Schal um den Rüssel'),
      das('Elefantenkind', 'jung', 'mit sehr leisen Füßen'),
    ],
    places: [on(der('Hügel', 'sanft', 'der Elefanten')), near(der('Feigenbaum', 'breit'))],
  },
  {
    id: 'lions',
    stems: ['löwe', 'löwen', 'löwin*', 'löwenbaby*', 'tiger*', 'leopard*', 'gepard*', 'dschungel*', 'safari*'],
    topic: 'Löwen',
    love: 'konnte so leise brüllen, dass es wie ein Gähnen klang',
    trick:
      'Ein Löwe hat es nicht eilig. Er legt sich hin, schaut über das ganze Land und sucht sich dann erst den Weg.',
    things: [die('Haarbürste', 'golden'), das('Samtband', 'rot'), die('Holztrommel', 'klein')],
    guests: [der('Löwe/Löwen', 'jung', 'mit gekämmter Mähne'), das('Löwenkind', 'klein', 'mit sehr leisem Gebrüll')],
    places: [on(der('Felsen', 'sonnig')), inside(das('Wäldchen', '', 'der Langen Nickerchen'))],
  },
  {
    id: 'rabbits',
    stems: ['hase', 'hasen', 'häschen*', 'kaninchen*', 'osterhase*'],
    topic: 'Hasen',
    love: 'hatte immer eine Möhre in der Tasche, falls einmal jemand mit langen Ohren vorbeikam',
    trick: 'Ein Hase bleibt erst einmal stehen und horcht mit beiden Ohren. Dann weiß er, wo es weitergeht.',
    things: [das('Körbchen', 'klein', 'voll Klee'), die('Möhre', 'golden'), der('Wecker', 'klein blau')],
    guests: [der('Hase/Hasen', 'braun', 'mit einer Taschenuhr'), das('Kaninchen', 'weiß', 'mit gestrickter Weste')],
    places: [inside(der('Bau', 'warm', 'unter der Hecke')), near(das('Kleetor', 'alt'))],
  },
  {
    id: 'bees',
    stems: ['biene*', 'hummel*', 'honig*', 'imker*'],
    topic: 'Bienen',
    love: 'wusste, welche Blumen in der Straße die Bienen am liebsten mochten, und in welcher Reihenfolge',
    trick:
      'Bienen fliegen erst einen kleinen Kreis und schauen, wo sie sind. Machen wir es auch so, mit offenen Augen.',
    things: [das('Honigglas', 'golden'), der('Honiglöffel', 'klein', 'aus Birnenholz'), die('Wollmütze', 'gestreift')],
    guests: [die('Hummel', 'rund', 'mit Samtjacke'), die('Biene', 'klein', 'mit einem Pollenkörbchen')],
    places: [near(der('Bienenstock', 'alt', 'unter den Linden')), inside(der('Garten', '', 'voller Thymian'))],
  },
];
