import { type APIRequestContext, type APIResponse, expect } from '@playwright/test';
import { readEvents } from './event-stream.ts';
import {
  type Child,
  childSchema,
  type Hero,
  heroSchema,
  listOf,
  type Story,
  storyCardSchema,
  storySchema,
} from './wire.ts';

export type ChildDraft = { name?: string; age?: number; gender?: Child['gender'] } & Partial<
  Pick<Child, 'interests' | 'avoid' | 'readingLanguage'>
>;

/** `POST /api/stories`; whatever is missing is as the route has it. */
export type StoryRequest = {
  children: readonly string[];
  language?: string;
  type?: Story['type'];
  heroes?: readonly string[];
  moral?: string;
  customMoral?: string;
  minutes?: number;
  idea?: string;
  continueFrom?: string;
  retell?: string;
};

/** The routes as a signed-in parent's program uses them; every answer is checked against its schema. */
export class TaleApi {
  constructor(readonly request: APIRequestContext) {}

  async addChild(draft: ChildDraft = {}): Promise<Child> {
    const data = { name: 'Nora', age: 5, gender: 'female', ...draft };
    return childSchema.parse(await bodyOf(await this.request.post('/api/children', { data }), 201));
  }

  async addHero(draft: Partial<Hero> = {}): Promise<Hero> {
    const data = { name: 'Pim the Hedgehog', gender: 'male', language: 'en', ...draft };
    return heroSchema.parse(await bodyOf(await this.request.post('/api/heroes', { data }), 201));
  }

  async listHeroes(): Promise<Hero[]> {
    return listOf(heroSchema).parse(await bodyOf(await this.request.get('/api/heroes'))).items;
  }

  /** Waits until the story is told. */
  async writeStory(request: StoryRequest): Promise<Story> {
    const data = { language: 'en', minutes: 1, ...request };
    const response = await this.request.post('/api/stories', { data });
    expect(response.status(), await response.text()).toBe(200);
    const [first] = readEvents(await response.text());
    return this.getStory(first?.data['id'] ?? '');
  }

  /** Who listens begins at the beginning. */
  async beginAgain(storyId: string): Promise<void> {
    const response = await this.request.put(`/api/stories/${storyId}/place`, { data: { offset: 0 } });
    expect(response.status(), await response.text()).toBe(204);
  }

  async getStory(id: string): Promise<Story> {
    return storySchema.parse(await bodyOf(await this.request.get(`/api/stories/${id}`)));
  }

  /** Of the storyteller's choice. */
  async retitleStory(id: string): Promise<Story> {
    return storySchema.parse(await bodyOf(await this.request.post(`/api/stories/${id}/title`)));
  }

  async deleteStory(id: string): Promise<void> {
    const response = await this.request.delete(`/api/stories/${id}`);
    expect(response.status(), await response.text()).toBe(204);
  }

  /** `query` as it stands in an address. */
  async listStories(query: Readonly<Record<string, string>> = {}) {
    const address = `/api/stories?${new URLSearchParams(query)}`;
    return listOf(storyCardSchema).parse(await bodyOf(await this.request.get(address)));
  }

  async change(id: string, data: Partial<Pick<Story, 'rating' | 'shelf' | 'isFavourite' | 'title'>>): Promise<Story> {
    return storySchema.parse(await bodyOf(await this.request.patch(`/api/stories/${id}`, { data })));
  }
}

export async function bodyOf(response: APIResponse, status = 200): Promise<unknown> {
  expect(response.status(), await response.text()).toBe(status);
  return response.json();
}
