import { describe, expect, it } from 'vitest';
import { type LiveStoryEvent, reduceLiveStory, startLiveStory } from './live-story-state';

const begun = startLiveStory({ title: '', content: 'Once ', status: 'writing' });

function told(...events: LiveStoryEvent[]) {
  return reduceLiveStory(begun, { type: 'events', events });
}

describe('reduceLiveStory', () => {
  it('appends text in order', () => {
    const state = told({ type: 'text', delta: 'upon ', offset: 10 }, { type: 'text', delta: 'a time', offset: 16 });
    expect(state.content).toBe('Once upon a time');
  });

  it('ignores text that is shown already', () => {
    expect(told({ type: 'text', delta: 'Once ', offset: 5 }).content).toBe('Once ');
    expect(told({ type: 'text', delta: 'On', offset: 2 }).content).toBe('Once ');
  });

  it('cuts off what overlaps', () => {
    expect(told({ type: 'text', delta: 'ce upon', offset: 9 }).content).toBe('Once upon');
  });

  it('drops a piece that would leave a gap', () => {
    expect(told({ type: 'text', delta: 'time', offset: 16 }).content).toBe('Once ');
  });

  it('counts code units, so that an emoji is two', () => {
    const state = told({ type: 'text', delta: '🌙', offset: 7 }, { type: 'text', delta: '!', offset: 8 });
    expect(state.content).toBe('Once 🌙!');
  });

  it('takes the title whenever it comes', () => {
    expect(told({ type: 'title', title: 'The Moon Boat' }).title).toBe('The Moon Boat');
  });

  it('ends with done and hears nothing after it', () => {
    const state = told({ type: 'done', status: 'ready' }, { type: 'text', delta: 'upon', offset: 9 });
    expect(state).toMatchObject({ status: 'ready', content: 'Once ' });
  });

  it('keeps the text when the storyteller fails', () => {
    const state = told(
      { type: 'text', delta: 'upon', offset: 9 },
      { type: 'failed', code: 'storyteller_silent', message: 'Silence.' },
    );
    expect(state).toMatchObject({
      status: 'failed',
      content: 'Once upon',
      failure: { code: 'storyteller_silent', message: 'Silence.' },
    });
  });

  it('knows when the connection is lost and when it is back', () => {
    expect(told({ type: 'connection-lost' }).isConnected).toBe(false);
    expect(told({ type: 'connection-lost' }, { type: 'connected' }).isConnected).toBe(true);
    expect(told({ type: 'connection-lost' }, { type: 'text', delta: 'upon', offset: 9 }).isConnected).toBe(true);
  });

  it('keeps what it has when the page was rendered earlier', () => {
    const grown = told({ type: 'text', delta: 'upon', offset: 9 });
    const opened = reduceLiveStory(grown, { type: 'opened', title: '', content: 'Once ' });
    expect(opened.content).toBe('Once upon');
  });

  it('begins with what the page has when a failed story is tried again', () => {
    const failed = told({ type: 'failed', code: 'internal', message: '' });
    const opened = reduceLiveStory(failed, { type: 'opened', title: 'Anew', content: '' });
    expect(opened).toEqual({ title: 'Anew', content: '', status: 'writing', failure: null, isConnected: true });
  });
});
