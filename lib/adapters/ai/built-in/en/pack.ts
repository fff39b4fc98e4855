import type { StoryPack } from '../story-pack';
import { arrivals } from './arrivals';
import { bravery, honesty } from './dilemmas-courage';
import { perseverance, responsibility } from './dilemmas-effort';
import { empathy, kindness } from './dilemmas-heart';
import { custom, none } from './dilemmas-own';
import { friendship, respect } from './dilemmas-together';
import { homewardEpisodes } from './episodes-homeward';
import { laneEpisodes } from './episodes-lane';
import { meadowEpisodes } from './episodes-meadow';
import { streamEpisodes } from './episodes-stream';
import { woodEpisodes } from './episodes-wood';
import { titleCase } from './grammar';
import { homecomings, lastSentence, refrains } from './homecoming';
import { introduction, opening } from './openings';
import { lostAndFound } from './plots-lost';
import { wishes } from './plots-wishes';
import { setbacks } from './setbacks';
import { interests, type Stage, stageOf } from './stage';

export const english: StoryPack<Stage> = {
  interests,
  stage: stageOf,
  opening,
  introduction,
  plots: [...lostAndFound, ...wishes].map((plot) => ({
    ...plot,
    titles: (s) => plot.titles(s).map((title) => titleCase(title, s.names)),
  })),
  setbacks,
  dilemmas: { kindness, honesty, bravery, friendship, perseverance, empathy, respect, responsibility, custom, none },
  arrivals,
  episodes: {
    lane: laneEpisodes,
    meadow: meadowEpisodes,
    wood: woodEpisodes,
    stream: streamEpisodes,
    homeward: homewardEpisodes,
  },
  homecomings,
  lastSentence,
  refrains,
};
