import { Card } from '@/components/ui/card';
import type { FormAction } from '@/lib/action-result';
import { OwnKeyForm } from './own-key-form';

/** A key as it may be shown. */
export type OwnKey = { service: string; lastFour: string };

const SERVICES = [
  { service: 'openrouter', name: 'OpenRouter', what: 'Your stories are written with it.' },
  { service: 'elevenlabs', name: 'ElevenLabs', what: 'Your stories are read aloud with it.' },
] as const;

type OwnKeysCardProps = {
  /** Null where the host keeps no keys. */
  keys: readonly OwnKey[] | null;
  save: FormAction;
  remove: FormAction;
};

export function OwnKeysCard({ keys, save, remove }: OwnKeysCardProps) {
  if (keys === null) {
    return (
      <Card title="Your own keys">
        <p className="text-ink-soft">Whoever hosts this app has not made room for keys of your own.</p>
      </Card>
    );
  }
  return (
    <Card title="Your own keys">
      <p className="text-ink-soft">
        With a key of your own you pay for your stories yourself, in place of whoever hosts this app. It is kept
        encrypted, and never shown again but for its last four characters.
      </p>
      {SERVICES.map(({ service, name, what }) => {
        const kept = keys.find((key) => key.service === service);
        return (
          <section key={service} className="mt-6 border-line border-t pt-5">
            <h3 className="font-bold text-ink">{name}</h3>
            <p className="mb-4 text-ink-soft text-sm">{what}</p>
            <OwnKeyForm service={service} name={name} lastFour={kept?.lastFour ?? null} save={save} remove={remove} />
          </section>
        );
      })}
    </Card>
  );
}
