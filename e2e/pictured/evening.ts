/** When every picture is taken: a Saturday, half past seven in Berlin. */
export const EVENING = Date.UTC(2026, 10, 21, 18, 30);
