import type { Route } from 'next';
import type { ComponentType } from 'react';
import { ChildIcon, HeroIcon, type IconProps, LibraryIcon, MoonIcon, QuillIcon } from '@/components/ui/icons';
import { NavigationLink } from './navigation-link';

type Destination = {
  href: Route;
  label: string;
  Icon: ComponentType<IconProps>;
  sections?: readonly string[];
  /** In the middle of the bar, where the thumb is. */
  isMain?: boolean;
};

const DESTINATIONS: readonly Destination[] = [
  { href: '/tonight', label: 'Tonight', Icon: MoonIcon },
  { href: '/library', label: 'Library', Icon: LibraryIcon, sections: ['/stories'] },
  { href: '/stories/new', label: 'New story', Icon: QuillIcon, isMain: true },
  { href: '/children', label: 'Children', Icon: ChildIcon },
  { href: '/heroes', label: 'Heroes', Icon: HeroIcon },
];

const LINK =
  'group flex min-h-14 flex-col items-center justify-end gap-1 rounded-control pb-1.5 font-semibold text-[0.75rem] ' +
  'text-ink-soft leading-none transition-colors duration-200 hover:text-ink aria-[current]:font-bold ' +
  'aria-[current]:text-accent lg:min-h-12 lg:flex-row lg:justify-start lg:gap-3.5 lg:px-4 lg:py-2 lg:text-base ' +
  'lg:hover:bg-accent-soft lg:aria-[current]:bg-accent-soft';

function DestinationContent({ label, Icon, isMain }: Destination) {
  return (
    <>
      {isMain ? (
        <span className="-mt-7 flex size-14 items-center justify-center rounded-full border-4 border-surface bg-accent text-on-accent shadow-card group-hover:bg-accent-strong lg:mt-0 lg:-ml-1.5 lg:size-9 lg:border-0 lg:shadow-none">
          <Icon className="size-6.5 lg:size-5" />
        </span>
      ) : (
        <Icon className="size-6" />
      )}
      <span>{label}</span>
    </>
  );
}

/** A bar at the bottom within reach of the thumb; on wide screens a list at the side. */
export function NavigationBar() {
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-20 border-line border-t bg-surface pb-[env(safe-area-inset-bottom)] lg:static lg:border-0 lg:bg-transparent"
    >
      <ul className="mx-auto grid h-17 max-w-lg grid-cols-5 items-end px-1 pb-1 lg:flex lg:h-auto lg:flex-col lg:items-stretch lg:gap-1 lg:p-0">
        {DESTINATIONS.map((destination) => (
          <li key={destination.href} className={destination.isMain ? 'lg:order-first lg:mb-3' : undefined}>
            <NavigationLink href={destination.href} sections={destination.sections} className={LINK}>
              <DestinationContent {...destination} />
            </NavigationLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
