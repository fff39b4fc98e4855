import { EVENING } from './evening.ts';

/*
 * For `node --import`: the process and its threads, the database's too, begin on the evening of the pictures and go on from
 * there. What the app says about today is the same on any day, and nothing in a picture has to be covered.
 */

const RealDate = globalThis.Date;
const aheadMs = EVENING - RealDate.now();
const now = () => RealDate.now() + aheadMs;

globalThis.Date = new Proxy(RealDate, {
  get: (date, name, receiver) => (name === 'now' ? now : Reflect.get(date, name, receiver)),
  construct: (date, told, made) => Reflect.construct(date, told.length === 0 ? [now()] : told, made),
  apply: (date) => new date(now()).toString(),
});
