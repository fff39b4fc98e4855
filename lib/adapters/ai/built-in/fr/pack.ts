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
import { homecomings, lastSentence, refrains } from './homecoming';
import { introduction, opening } from './openings';
import { lostAndFound } from './plots-lost';
import { wishes } from './plots-wishes';
import { setbacks } from './setbacks';
import { interests, type Stage, stageOf } from './stage';
import { typeset, typesetDilemmas, typesetParagraph, typesetPlots, typesetScenes } from './typography';

export const french: StoryPack<Stage> = {
  interests,
  stage: stageOf,
  opening: (s, pick, style) => typeset(opening(s, pick, style)),
  introduction: (s, pick) => typesetParagraph(introduction(s, pick)),
  plots: typesetPlots([...lostAndFound, ...wishes]),
  setbacks: typesetScenes(setbacks),
  dilemmas: {
    kindness: typesetDilemmas(kindness),
    honesty: typesetDilemmas(honesty),
    bravery: typesetDilemmas(bravery),
    friendship: typesetDilemmas(friendship),
    perseverance: typesetDilemmas(perseverance),
    empathy: typesetDilemmas(empathy),
    respect: typesetDilemmas(respect),
    responsibility: typesetDilemmas(responsibility),
    custom: typesetDilemmas(custom),
    none: typesetDilemmas(none),
  },
  arrivals: {
    lane: typesetScenes(arrivals.lane),
    meadow: typesetScenes(arrivals.meadow),
    wood: typesetScenes(arrivals.wood),
    stream: typesetScenes(arrivals.stream),
    homeward: typesetScenes(arrivals.homeward),
  },
  episodes: {
    lane: typesetScenes(laneEpisodes),
    meadow: typesetScenes(meadowEpisodes),
    wood: typesetScenes(woodEpisodes),
    stream: typesetScenes(streamEpisodes),
    homeward: typesetScenes(homewardEpisodes),
  },
  homecomings: typesetScenes(homecomings),
  lastSentence: (s, pick) => typeset(lastSentence(s, pick)),
  refrains: refrains.map(typeset),
};
