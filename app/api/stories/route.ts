import { after } from 'next/server';
import { requireParentOf, requireWritingParent, startStory, storyRuns } from '@/lib/composition';
import { parse, unwrapParsed } from '@/lib/parse';
import { followStory } from '@/lib/stories/follow-story';
import { parseLibraryQuery } from '@/lib/stories/library';
import { listStories } from '@/lib/stories/stories-repository';
import { preflight, readJson, route } from '../answer';
import { toEventStream } from '../story-event-stream';
import { storyRequestSchema } from './schema';

export const POST = route(async (request) => {
  const parent = await requireWritingParent(request);
  const run = await startStory(parent, parse(storyRequestSchema, await readJson(request)));
  // On a serverless host the function lives as long as this; the story is finished whoever listens.
  after(() => run.finished);
  const leaving = new AbortController();
  const events = followStory({ db: parent.db, runs: storyRuns() }, run.storyId, 0, leaving.signal);
  return toEventStream(events, () => leaving.abort());
});

export const GET = route(async (request) => {
  const { db } = await requireParentOf(request);
  const query = unwrapParsed(parseLibraryQuery(new URL(request.url).searchParams));
  return Response.json(await listStories(db, query));
});

export const OPTIONS = preflight;
