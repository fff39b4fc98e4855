'use client';

import { type ComponentType, type ReactNode, startTransition, useEffect, useRef, useState } from 'react';
import { useFormAction } from '@/components/ui/use-form-action';
import type { ThemeChoice } from '@/lib/account/theme';
import type { FormAction } from '@/lib/action-result';
import type { ReadingSettings } from '@/lib/children/reading-settings';
import { GoodNight } from './good-night';
import { GoodNightContext } from './good-night-context';
import { keepScreenAwake } from './keep-awake';
import { ProgressLine } from './progress-line';
import { ReadingBar } from './reading-bar';
import type { ReadingSheetProps } from './reading-sheet';
import { watchReader } from './watch-reader';

type ReadingRoomProps = {
  storyId: string;
  /** Who is told the story; null where the child's profile is gone. */
  listener: { id: string; name: string } | null;
  /** As they are remembered. */
  settings: ReadingSettings;
  /** Gets `childId` (empty without one), `face`, `size`, `spacing` and `width`. */
  saveSettings: FormAction;
  themeChoice: ThemeChoice;
  chooseTheme: FormAction;
  children: ReactNode;
};

/** Around a story's page: its letters, its light, and quiet. */
export function ReadingRoom(props: ReadingRoomProps) {
  const { storyId, listener, settings, saveSettings, themeChoice, chooseTheme, children } = props;
  const [shown, setShown] = useState(settings);
  const [saved, save] = useFormAction(saveSettings);
  const [Sheet, setSheet] = useState<ComponentType<ReadingSheetProps> | null>(null);
  const [isDark, setIsDark] = useState(false);
  const lettersRef = useRef<HTMLButtonElement>(null);
  const name = listener?.name ?? null;

  useEffect(watchReader, []);
  useEffect(() => (isDark ? undefined : keepScreenAwake()), [isDark]);

  function change(next: ReadingSettings) {
    setShown(next);
    const form = new FormData();
    form.set('childId', listener?.id ?? '');
    for (const [field, value] of Object.entries(next)) form.set(field, String(value));
    startTransition(() => save(form));
  }

  async function openSheet() {
    // What cannot be fetched now is asked for again at the next press.
    const loaded = await import('./reading-sheet').catch(() => null);
    if (loaded !== null) setSheet(() => loaded.ReadingSheet);
  }

  function closeSheet() {
    setSheet(null);
    lettersRef.current?.focus();
  }

  return (
    <GoodNightContext value={() => setIsDark(true)}>
      <div
        data-reading-room
        data-story-face={shown.face}
        data-story-size={shown.size}
        data-story-spacing={shown.spacing}
        data-story-width={shown.width}
        className="pt-[calc(env(safe-area-inset-top)+4.25rem)]"
      >
        <ProgressLine storyId={storyId} />
        <ReadingBar lettersRef={lettersRef} onLetters={() => void openSheet()} />
        {children}
      </div>
      {Sheet === null ? null : (
        <Sheet
          settings={shown}
          name={name}
          error={saved.error}
          onChange={change}
          themeChoice={themeChoice}
          chooseTheme={chooseTheme}
          onClose={closeSheet}
        />
      )}
      {isDark ? <GoodNight name={name} onWake={() => setIsDark(false)} /> : null}
    </GoodNightContext>
  );
}
