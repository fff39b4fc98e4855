'use client';

import { createContext } from 'react';

/** Puts the light out. Outside a reading room there is none. */
export const GoodNightContext = createContext<() => void>(() => {});
