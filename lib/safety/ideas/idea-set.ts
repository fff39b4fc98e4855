/** What parents, or somebody at their phone, might type as an idea: 20 to be refused and 20 to be told. */
export type IdeaSet = { hostile: readonly string[]; harmless: readonly string[] };
