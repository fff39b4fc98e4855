import type { StoryPack } from '../story-pack';
import { arrivals } from './arrivals';
import { bravery, honesty } from './dilemmas-courage';
import { perseverance, responsibility } from './dilemmas-effort';
import { empathy, kindness } from './dilemmas-heart';
import { custom, none } from './dilemmas-own';
import { friendship, respect } from './dilemmas-together';
import { homewardEpisodes } from './episodes-homeward';
import { furtherHomewardEpisodes } from './episodes-homeward-on';
import { laneEpisodes } from './episodes-lane';
import { furtherLaneEpisodes } from './episodes-lane-on';
import { meadowEpisodes } from './episodes-meadow';
import { furtherMeadowEpisodes } from './episodes-meadow-on';
import { streamEpisodes } from './episodes-stream';
import { furtherStreamEpisodes } from './episodes-stream-on';
import { woodEpisodes } from './episodes-wood';
import { furtherWoodEpisodes } from './episodes-wood-on';
import { capitalised } from './grammar';
import { homecomings, lastSentence, refrains } from './homecoming';
import { introduction, opening } from './openings';
import { lostAndFound } from './plots-lost';
import { wishes } from './plots-wishes';
import { setbacks } from './setbacks';
import { interests, type Stage, stageOf } from './stage';

export const russian: StoryPack<Stage> = {
  interests,
  stage: stageOf,
  opening,
  introduction,
  plots: [...lostAndFound, ...wishes].map((plot) => ({ ...plot, titles: (s) => plot.titles(s).map(capitalised) })),
  setbacks,
  dilemmas: { kindness, honesty, bravery, friendship, perseverance, empathy, respect, responsibility, custom, none },
  arrivals,
  episodes: {
    lane: [...laneEpisodes, ...furtherLaneEpisodes],
    meadow: [...meadowEpisodes, ...furtherMeadowEpisodes],
    wood: [...woodEpisodes, ...furtherWoodEpisodes],
    stream: [...streamEpisodes, ...furtherStreamEpisodes],
    homeward: [...homewardEpisodes, ...furtherHomewardEpisodes],
  },
  homecomings,
  lastSentence,
  refrains,
};
