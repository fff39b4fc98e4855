import { expect, it } from 'vitest';
import { StoryRun } from './story-run';

it('a run grows, and ends with how it went', () => {
  const run = new StoryRun({ storyId: 'id', writerId: 'w1' });
  expect(run).toMatchObject({ storyId: 'id', writerId: 'w1' });
  expect(run.snapshot).toEqual({ status: 'writing', title: '', content: '', errorCode: null });
  run.append({ title: 'The Train' });
  run.append({ text: 'Once ' });
  run.append({});
  run.append({ text: 'upon' });
  expect(run.snapshot).toEqual({ status: 'writing', title: 'The Train', content: 'Once upon', errorCode: null });
  run.end('failed', 'storyteller_silent', 'A Title');
  expect(run.snapshot).toEqual({
    status: 'failed',
    title: 'A Title',
    content: 'Once upon',
    errorCode: 'storyteller_silent',
  });
});

it('a snapshot stays as it was taken', () => {
  const run = new StoryRun({ storyId: 'id', writerId: 'w1' });
  const before = run.snapshot;
  run.append({ text: 'Once' });
  expect(before.content).toBe('');
  expect(run.snapshot).not.toBe(before);
});

it('everybody who waits is woken by the next change, once', async () => {
  const run = new StoryRun({ storyId: 'id', writerId: 'w1' });
  let woken = 0;
  const wake = () => {
    woken += 1;
  };
  run.changed().then(wake);
  run.changed().then(wake);
  await Promise.resolve();
  expect(woken).toBe(0);
  run.append({ text: 'a' });
  run.changed().then(wake);
  await new Promise((resolve) => setImmediate(resolve));
  expect(woken).toBe(2);
  run.end('ready', null, '');
  await new Promise((resolve) => setImmediate(resolve));
  expect(woken).toBe(3);
});

it('stopping aborts the signal of whoever writes, and more often changes nothing', () => {
  const run = new StoryRun({ storyId: 'id', writerId: 'w1' });
  expect(run.stopSignal.aborted).toBe(false);
  run.stop();
  run.stop();
  expect(run.stopSignal.aborted).toBe(true);
});

it('what is said of a judged story is seen when it is released, and gone when it is withdrawn', () => {
  const run = new StoryRun({ storyId: 'id', writerId: 'w1' }, { isJudged: true });
  const before = run.snapshot;
  run.append({ title: 'T', text: 'One. Two. Three.' });
  expect(run.said).toEqual({ title: 'T', content: 'One. Two. Three.' });
  expect(run.snapshot).toBe(before);
  run.release('One. Two.'.length);
  expect(run.snapshot).toMatchObject({ title: 'T', content: 'One. Two.' });
  run.withdraw('One.');
  expect([run.said.content, run.snapshot.content]).toEqual(['One.', 'One.']);
});
