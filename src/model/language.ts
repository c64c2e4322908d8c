/** The languages that the engine reads, as BCP 47 codes. */
export const LANGUAGES = ['en', 'hi', 'ru'] as const;

export type Language = (typeof LANGUAGES)[number];
