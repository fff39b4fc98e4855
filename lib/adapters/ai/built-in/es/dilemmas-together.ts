import { either, more } from '../line';
import type { Dilemma } from '../story-pack';
import { aside } from './aside';
import type { Stage } from './stage';

export const friendship: readonly Dilemma<Stage>[] = [
  {
    id: 'only-one',
    tell: (s) => [
      [
        either(
          `—Se puede pasar —dijo una corneja—. Menos ${s.pal}.`,
          `—Se puede pasar —dijo una corneja desde un poste—, pero ${s.pal} trae barro en los pies y se queda fuera.`,
        ),
      ],
      [more(`${s.pal} miró al suelo.`, `${s.pal} se miró el barro y procuró esconder un pie detrás del otro.`)],
      [
        either(
          `—Entonces yo tampoco paso —dijo ${s.lead}.`,
          `—Entonces es muy sencillo —dijo ${s.lead}, y se sentó junto a ${s.pal}—. Yo también me quedo fuera.`,
        ),
      ],
      ...aside(s, `—Y yo —dijo ${s.mate}.`, `—Y yo —dijo ${s.mate}—. Además, fuera hay mejores vistas.`),
      [
        more(
          'Se quedaron muy cerca, bajo una chaqueta.',
          'Allí se quedaron, hombro con hombro y con una chaqueta para repartir, y nadie preguntó cuánto iba a durar.',
        ),
      ],
      [
        more(
          '—Así se hace —dijo la corneja, y abrió.',
          '—Años llevo esperando oír eso —dijo la corneja, y se apartó del paso.',
        ),
      ],
    ],
    deed: (s) => `${s.who} ${s.verb('prefiere', 'prefieren')} quedarse fuera a dejar atrás a ${s.pal}.`,
    echo: (s) =>
      `En el felpudo quedaron dos huellas de barro, una al lado de la otra, y ${s.lead} pidió que no las barrieran.`,
  },
  {
    id: 'quarrel',
    tell: (s) => [
      [
        either(
          `${s.lead} quería ir por la izquierda, y ${s.pal}, por la derecha.`,
          `${s.lead} dijo «izquierda», y ${s.pal} dijo «derecha», y de pronto, con el cansancio, aquello era una pelea.`,
        ),
        more(
          'Se enfadaron, y ya no era divertido.',
          'Cada cual tiró por su lado, y la tarde, que había sido ancha y amiga, de repente fue una tarde cualquiera.',
        ),
      ],
      [
        either(
          `Pero ${s.lead} volvió. «Prefiero ir contigo».`,
          `Fue ${s.lead} quien primero dio la vuelta. «Prefiero equivocarme contigo», dijo, «que acertar a solas».`,
        ),
      ],
      [more(`—Yo también —dijo ${s.pal}.`)],
      [
        more(
          'Miraron a la vez y vieron el camino.',
          'Miraron otra vez, ahora a la vez, y en medio había un tercer camino que por separado nadie había visto.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} y ${s.pal} se pelean por el camino, y ${s.lead} es quien primero vuelve.`,
    echo: (s) => `«Izquierda», dijo ${s.lead} en lo alto de la escalera, y le entró la risa.`,
  },
  {
    id: 'stuck',
    tell: (s) => [
      [
        either(
          `¡Plof! ${s.pal} se hundió en el barro.`,
          `Con un ruido de corcho, ${s.pal} se hundió en el barro junto al camino, y de allí no había quien saliera.`,
        ),
      ],
      [
        more(
          `—Deja, yo me quedo —dijo ${s.pal}.`,
          `—Hay que seguir sin mí, o se hará tarde —dijo ${s.pal}—. Yo estoy bien aquí, de verdad.`,
        ),
      ],
      [
        either(
          `—Eso nunca —dijo ${s.lead}, y tiró y tiró.`,
          `—Salimos contigo y llegamos contigo —dijo ${s.lead}, y tiró hasta que acabaron boca arriba en la hierba.`,
        ),
      ],
      ...aside(s, `—¡Ahora a la vez! —dijo ${s.mate}—. ¡Aúpa!`),
      [
        more(
          '¡Pop! Y cayeron de risa en la hierba.',
          'Y desde el suelo, entre risas, vieron lo que de pie no se veía: el camino, justo delante.',
        ),
      ],
    ],
    deed: (s) => `${s.who} ${s.verb('saca', 'sacan')} a ${s.pal} del barro en vez de seguir sin su compañía.`,
    echo: (s) =>
      `En la manga de ${s.lead} se había secado un poco de barro con forma de mano pequeña, y a la hora de dormir allí seguía.`,
  },
];

export const respect: readonly Dilemma<Stage>[] = [
  {
    id: 'old-tortoise',
    tell: (s) => [
      [
        either(
          'Una tortuga vieja iba delante, despacísimo.',
          'Delante, por un camino demasiado estrecho para adelantar, iba una tortuga muy vieja, y andaba como andan las tortugas viejas.',
        ),
      ],
      [more(`—¿La saltamos? —susurró ${s.pal}.`, `—Podríamos saltarla —susurró ${s.pal}—. Ni se enteraría.`)],
      [
        either(
          `—Buenas tardes —le dijo ${s.lead}—. ¿Vamos a tu paso?`,
          `—Buenas tardes —dijo ${s.lead}, y se puso a su paso—. ¿Le hacemos compañía un rato?`,
        ),
      ],
      [
        more(
          'La tortuga les contó cosas de antes.',
          'Así, a paso de tortuga, se enteraron de quién había plantado los robles y de por qué está torcido el campanario.',
        ),
      ],
      ...aside(s, `—¡Más historias! —pidió ${s.mate}.`, `—¿Y el roble más viejo de todos? —quiso saber ${s.mate}.`),
      [
        more(
          '—Es por aquí —dijo la tortuga—. Quien corre no lo ve.',
          '—Y aquí es —dijo la tortuga, y se paró ante un sendero escondido—. Quien va deprisa siempre se lo pasa.',
        ),
      ],
    ],
    deed: (s) => `${s.who} ${s.verb('camina', 'caminan')} al paso de una vieja tortuga, que les enseña el camino.`,
    echo: (s) => `${s.lead} subió la escalera escalón a escalón, a paso de tortuga, y se fijó en muchas cosas.`,
  },
  {
    id: 'quiet-please',
    tell: (s) => [
      [
        either(
          '«Silencio, por favor», decía una hoja. «Pajaritos durmiendo».',
          'Una hoja colgaba sobre el camino, y en ella decía, en letra diminuta: «Silencio, por favor. Cinco pajaritos duermen en el tercer arbusto».',
        ),
        more(
          'Era tarde, y apetecía correr.',
          'Con lo tarde que era, se podía cruzar a la carrera, y nadie sabría nunca quién había sido.',
        ),
      ],
      [more(`—Yo sé andar sin ruido —susurró ${s.mate}.`, `—Sin zapatos se hace menos ruido —susurró ${s.mate}.`)],
      [
        either(
          'Con los zapatos en la mano pasaron de puntillas.',
          'Llevaron los zapatos en la mano, y por delante del tercer arbusto no se oyó ni un roce.',
        ),
        more(
          'Una mamá pájaro les hizo una reverencia.',
          'Al otro lado esperaba una pajarita parda. Dio las gracias en un soplo y voló por delante para indicar dónde había que torcer.',
        ),
      ],
    ],
    deed: (s) => `${s.who} ${s.verb('pasa', 'pasan')} de puntillas ante un nido para no despertar a nadie.`,
    echo: (s) => `${s.lead} dejó los zapatos junto a la puerta tan despacio que ni el felpudo lo notó.`,
  },
  {
    id: 'different-way',
    tell: (s) => [
      [
        either(
          'Tres ranas saludaban a la tarde con tres reverencias.',
          'Junto a un tronco, tres ranas pedían a quien pasara que saludara a la tarde con tres reverencias, como han hecho las ranas toda la vida.',
        ),
        more(`A ${s.pal} le daba la risa.`, `Tenía su gracia, y a ${s.pal} ya se le escapaba la risa por un lado.`),
      ],
      [
        either(
          `${s.lead} no se rio. También hizo tres reverencias.`,
          `${s.lead} no se rio, y preguntó: «¿Cómo se hace bien?». Y se inclinó tres veces, en serio.`,
        ),
        more(
          'Y las ranas dieron las gracias.',
          'A la tercera, con la cabeza bien baja, vieron entre las raíces la luz del lugar adonde iban, que solo se ve haciendo una reverencia.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} hace tres reverencias con las ranas en vez de reírse de su costumbre.`,
    echo: (s) =>
      `Ante la ventana, ${s.who} le ${s.verb('hizo', 'hicieron')} tres reverencias a la tarde, y no tuvo nada de raro.`,
  },
];
