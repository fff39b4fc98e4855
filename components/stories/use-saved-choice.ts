'use client';

import { startTransition, useOptimistic, useRef } from 'react';
import { showToast } from '@/components/ui/toast-store';
import { guarded } from '@/components/ui/use-form-action';
import type { FormAction } from '@/lib/action-result';

type Choice<Value> = {
  storyId: string;
  saved: Value;
  action: FormAction;
  /** The action's field, and how it takes the value. */
  field: string;
  toText: (value: Value) => string;
  /** What is said once it is saved; null: nothing. */
  toWords: (value: Value) => string | null;
};

/**
 * A choice that shows at once and is saved behind it, with a way back that works wherever the parent has gone meanwhile.
 * Where saving fails, the page shows again what is saved, and says why.
 */
export function useSavedChoice<Value>({ storyId, saved, action, field, toText, toWords }: Choice<Value>) {
  const [shown, show] = useOptimistic(saved);
  /** Only what was chosen last may speak. */
  const turn = useRef(0);

  function save(value: Value, words: string | null, undo?: () => void) {
    turn.current += 1;
    const mine = turn.current;
    const form = new FormData();
    form.set('storyId', storyId);
    form.set(field, toText(value));
    startTransition(async () => {
      show(value);
      const { error } = await guarded(action)({}, form);
      if (turn.current !== mine) return;
      if (error) showToast(error.message, { tone: 'problem' });
      else if (words !== null) showToast(words, undo && { undo });
    });
  }

  function choose(value: Value) {
    const before = shown;
    save(value, toWords(value), () => save(before, null));
  }

  return [shown, choose] as const;
}
