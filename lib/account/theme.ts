export const THEME_CHOICES = ['system', 'time', 'night', 'paper'] as const;

/** `time`: night from sunset to sunrise. */
export type ThemeChoice = (typeof THEME_CHOICES)[number];

export type Theme = 'night' | 'paper';
