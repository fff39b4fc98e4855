import type { ComponentProps } from 'react';
import { PlayButton } from './play-button';
import type { Player } from './player';
import { BackIcon, NextIcon, NextStoryIcon, PreviousIcon } from './player-icons';

export function TransportButtons({ player }: { player: Player }) {
  return (
    <div className="mt-3 flex items-center justify-center gap-2">
      <RoundButton aria-label="Back 15 seconds" onClick={player.back}>
        <BackIcon className="size-7" />
        <span className="absolute bottom-0.5 font-bold text-[0.6875rem] leading-none">15</span>
      </RoundButton>
      <RoundButton aria-label="Previous sentence" onClick={() => player.sentence(-1)}>
        <PreviousIcon className="size-7" />
      </RoundButton>
      <PlayButton player={player} className="mx-2 size-18" />
      <RoundButton aria-label="Next sentence" onClick={() => player.sentence(1)}>
        <NextIcon className="size-7" />
      </RoundButton>
      <RoundButton aria-label="Next story" onClick={() => void player.next()}>
        <NextStoryIcon className="size-7" />
      </RoundButton>
    </div>
  );
}

function RoundButton(props: ComponentProps<'button'>) {
  return (
    <button
      {...props}
      type="button"
      className="relative inline-flex size-13 items-center justify-center rounded-full text-ink hover:bg-accent-soft"
    />
  );
}
