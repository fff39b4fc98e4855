import 'server-only';
import { KeptPreviews } from '../narration/kept-previews';
import type { NarrationRuns } from '../narration/narration-run';
import { PreviewLimits } from '../narration/preview-limits';
import { SharedCalls } from '../narration/shared-calls';
import type { Spoken } from '../narration/speak-recording';
import { UnsavedRecordings } from '../narration/unsaved-recordings';
import type { StoryRuns } from '../stories/story-run';

type Runs = {
  stories: StoryRuns;
  narrations: NarrationRuns;
  speech: SharedCalls<Spoken>;
  unsaved: UnsavedRecordings;
  previews: { kept: KeptPreviews; limits: PreviewLimits };
};

// One per process, whichever bundle asks for it: pages, actions and routes are bundled apart.
const shared = globalThis as typeof globalThis & { taleRuns?: Runs };

/** What is being written, narrated and spoken in this process. */
export function runs(): Runs {
  shared.taleRuns ??= {
    stories: new Map(),
    narrations: new Map(),
    speech: new SharedCalls(),
    unsaved: new UnsavedRecordings(),
    previews: { kept: new KeptPreviews(), limits: new PreviewLimits() },
  };
  return shared.taleRuns;
}

export function storyRuns(): StoryRuns {
  return runs().stories;
}
