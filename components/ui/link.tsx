'use client';

import NextLink, { type LinkProps } from 'next/link';
import { type JSX, useState } from 'react';

/**
 * Next's, fetched ahead when a finger, a mouse or the keyboard has come to it. Next alone would fetch whatever is in view:
 * a dozen requests for every page that is opened, on a phone at the moment when the page itself is to come.
 */
export function Link<RouteType>(props: LinkProps<RouteType>): JSX.Element {
  const [isMeant, setMeant] = useState(false);
  const meant = () => setMeant(true);
  return <NextLink prefetch={isMeant ? null : false} onPointerEnter={meant} onFocus={meant} {...props} />;
}
