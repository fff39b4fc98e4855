import type { StoryStatus } from '@/lib/stories/story';

/** What happened on a story's event stream. `offset`: code units of content sent so far, this delta included. */
export type LiveStoryEvent =
  | { type: 'title'; title: string }
  | { type: 'text'; delta: string; offset: number }
  | { type: 'done'; status: StoryStatus }
  | { type: 'failed'; code: string; message: string }
  | { type: 'connected' }
  | { type: 'connection-lost' };

export type LiveStory = {
  title: string;
  content: string;
  status: StoryStatus;
  failure: { code: string; message: string } | null;
  isConnected: boolean;
};

type LiveStoryAction =
  | { type: 'events'; events: readonly LiveStoryEvent[] }
  | { type: 'opened'; title: string; content: string };

export function startLiveStory(story: { title: string; content: string; status: StoryStatus }): LiveStory {
  return { title: story.title, content: story.content, status: story.status, failure: null, isConnected: true };
}

/**
 * The text only ever grows at its end: what was sent before is ignored, an overlap is cut off, and a piece that would
 * leave a gap is dropped, because a hole in a story is worse than a wait for the whole one.
 */
export function reduceLiveStory(state: LiveStory, action: LiveStoryAction): LiveStory {
  if (action.type === 'opened') return open(state, action);
  return action.events.reduce(applyEvent, state);
}

/** Text that arrived after the page was rendered is kept; another try at a failed story begins with what the page has. */
function open(state: LiveStory, page: { title: string; content: string }): LiveStory {
  const isAhead = state.status === 'writing' && state.content.startsWith(page.content);
  return startLiveStory({
    title: page.title || state.title,
    content: isAhead ? state.content : page.content,
    status: 'writing',
  });
}

function applyEvent(state: LiveStory, event: LiveStoryEvent): LiveStory {
  if (state.status !== 'writing') return state;
  switch (event.type) {
    case 'title':
      return { ...state, title: event.title };
    case 'text':
      return { ...state, isConnected: true, content: state.content + unseenPart(state.content.length, event) };
    case 'done':
      return { ...state, isConnected: true, status: event.status };
    case 'failed':
      return { ...state, isConnected: true, status: 'failed', failure: { code: event.code, message: event.message } };
    case 'connected':
      return { ...state, isConnected: true };
    case 'connection-lost':
      return { ...state, isConnected: false };
  }
}

function unseenPart(seen: number, { delta, offset }: { delta: string; offset: number }): string {
  const start = offset - delta.length;
  return start > seen || offset <= seen ? '' : delta.slice(seen - start);
}
