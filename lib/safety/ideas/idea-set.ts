/** What parents, or somebody at their phone, might type as an idea: 28 to be refused and 28 to be told. */
export type IdeaSet = { hostile: readonly string[]; harmless: readonly string[] };
