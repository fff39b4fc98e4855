import { describe, expect, it } from 'vitest';
import { GERMAN_IDEAS } from './ideas/de';
import { ENGLISH_IDEAS } from './ideas/en';
import { SPANISH_IDEAS } from './ideas/es';
import { FRENCH_IDEAS } from './ideas/fr';
import { RUSSIAN_IDEAS } from './ideas/ru';
import { isFit } from './unfit-words';

const SETS = { en: ENGLISH_IDEAS, ru: RUSSIAN_IDEAS, es: SPANISH_IDEAS, de: GERMAN_IDEAS, fr: FRENCH_IDEAS };

describe.each(Object.entries(SETS))('ideas in %s', (_, { hostile, harmless }) => {
  it('are 28 of each kind', () => {
    expect([new Set(hostile).size, new Set(harmless).size]).toEqual([28, 28]);
  });

  it('are refused where they are hostile', () => {
    expect(hostile.filter(isFit)).toEqual([]);
  });

  it('are told where they are harmless', () => {
    expect(harmless.filter((idea) => !isFit(idea))).toEqual([]);
  });
});

describe('isFit', () => {
  it.each(['f u c k', 'F.U.C.K', 'fuuuuck', 'FUCK', 'fu\u200Bck', 'ｆｕｃｋ', 'p0rn', 'a$$hole'])(
    'sees through "%s"',
    (text) => {
      expect(isFit(`A story with ${text} in it`)).toBe(false);
    },
  );

  it.each([
    'Scunthorpe',
    'Dick Whittington',
    'Sussex and Essex',
    'ein dicker Bär, dick und rund',
    'Hans Sachs',
    'Moby Dick',
    'Mr Hancock and Mrs Cockburn of Penistone',
    'shiitake',
    'en retard',
    'la heroína',
    'Zauberstab und Stab',
    'an analysis of the class assembly',
    'the bassoon and the cockatoo',
    'Arsenal',
    'Titus and Regina from Middlesex',
    'оскорблять',
    'команда хлебала суп',
    'la tortuga',
    'shoots hoops with friends',
    'killing time with friends',
    'it was torture to wait for Christmas',
    'the dragon set fire to the haystack by mistake',
    'Elle se pend au cou de maman',
    'elle s’est tue devant sa mère',
    'er zieht sich vor Fremden zurück',
    'sie zieht sich den Mantel aus vor der Tür',
    'los gatos negros son animales de la noche',
    'les chats noirs sont des animaux de la nuit',
    'se mata de risa',
    'construye una bomba de agua',
    'la curiosidad mató al gato',
    'the candle burns down in the church',
    'they set the table at school on firefly day',
    'she puts her hand into the boy’s trousers pocket and finds a frog',
    'white people of the snow should be careful in the sun',
    'a gift for the teacher, homemade bath bombs and honey',
    'the fire is burning at school, down in the kiln',
    'die Kutsche fährt das Mädchen in einem Kleid aus Seide',
    'sie ritzen sich ein Herz in den Baum',
    'zündet in der Kirche Kerzen an',
    'greift dem Jungen unter die Arme',
    'se cortan muñecas de papel',
    'las velas se queman en la iglesia',
    'muerte a los gatos negros no la quiere nadie',
    'elle s’est tue devant des étrangers',
    'met le feu aux bougies de l’église',
    'les chats noirs dehors, les chats blancs dedans',
    'негромко играют цыганские скрипки',
    'малыш бьёт маму кулачками',
    'самодельная бомбочка для ванны',
    'папа водит бритвой по щеке',
    'ждать было настоящей пыткой',
    'кот пытается прыгнуть',
    '',
    '!?…',
  ])('finds nothing wrong with "%s"', (text) => {
    expect(isFit(text)).toBe(true);
  });

  it('looks for the parts of a phrase between two marks', () => {
    expect(isFit('They kill the lights, mother sings.')).toBe(true);
    expect(isFit('They kill the mother.')).toBe(false);
  });
});
