'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { QuillIcon, StopIcon } from '@/components/ui/icons';

type WritingBarProps = { storyId: string; hasText: boolean; isConnected: boolean };

/** Floats above the bottom bar while a story is being written: what is going on, and a way to end it. */
export function WritingBar({ storyId, hasText, isConnected }: WritingBarProps) {
  const [stopping, setStopping] = useState<'no' | 'asked' | 'failed'>('no');

  async function stop() {
    setStopping('asked');
    const response = await fetch(`/api/stories/${storyId}/stop`, { method: 'POST' }).catch(() => null);
    if (!response?.ok) setStopping('failed');
  }

  return (
    <div
      data-retreats
      className="pointer-events-none sticky bottom-[calc(var(--bar-height)+var(--player-height)+1rem)] z-10 mt-8 flex justify-center"
    >
      <div
        data-over-text
        className="pointer-events-auto flex max-w-full items-center gap-3 rounded-full border border-line bg-raised py-1.5 pr-1.5 pl-5 shadow-float"
      >
        <QuillIcon className="size-5 animate-breathe text-accent" />
        <p role="status" className="w-44 min-w-0 text-ink-soft text-sm">
          {statusText(stopping, hasText, isConnected)}
        </p>
        <Button variant="secondary" onClick={stop} aria-disabled={stopping === 'asked'} className="min-h-11">
          <StopIcon className="size-5" isFilled />
          Stop
        </Button>
      </div>
    </div>
  );
}

function statusText(stopping: 'no' | 'asked' | 'failed', hasText: boolean, isConnected: boolean): string {
  if (stopping === 'asked') return 'Stopping…';
  if (stopping === 'failed') return 'Could not stop it. Try again.';
  if (!isConnected) return 'Reconnecting…';
  return hasText ? 'Writing…' : 'Thinking of a beginning…';
}
