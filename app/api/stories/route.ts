import { after } from 'next/server';
import { requireParentOf, requireWritingParent, startStory, storyRuns } from '@/lib/composition';
import { parse, unwrapParsed } from '@/lib/parse';
import { browseStories } from '@/lib/stories/browse-stories';
import { followStory } from '@/lib/stories/follow-story';
import { parseLibraryQuery } from '@/lib/stories/library';
import { preflight, readJson, requestKeyOf, route } from '../answer';
import { toStoryEventStream } from '../story-event-stream';
import { storyRequestSchema } from './schema';

export const POST = route(async (request) => {
  const parent = await requireWritingParent(request);
  const asked = parse(storyRequestSchema, await readJson(request));
  const run = await startStory(parent, asked, requestKeyOf(request));
  // On a serverless host the function lives as long as this; the story is finished whoever listens.
  after(() => run.finished);
  const leaving = new AbortController();
  const events = followStory({ db: parent.db, runs: storyRuns() }, run.storyId, 0, leaving.signal);
  return toStoryEventStream(events, () => leaving.abort());
});

export const GET = route(async (request) => {
  const { db } = await requireParentOf(request);
  const query = unwrapParsed(parseLibraryQuery(new URL(request.url).searchParams));
  return Response.json(await browseStories({ db, runs: storyRuns() }, query));
});

export const OPTIONS = preflight;

/** Seconds, where the host counts: a story goes on being written after its answer. */
export const maxDuration = 300;
