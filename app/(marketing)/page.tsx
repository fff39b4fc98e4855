import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { LandingPage } from '@/components/landing/landing-page';
import { sampleStory } from '@/lib/composition/sample';
import { BUILT_IN_LANGUAGES, LANGUAGE_NAMES } from '@/lib/languages';

const TITLE = 'A bedtime story about your own child, written tonight';

const PICTURE = { url: '/opengraph-image.jpg', width: 1200, height: 630, alt: `${TITLE}: an evening over hills` };

/** Whoever is sent the address sees a picture of it; its own address is as the visitor's browser has it. */
export async function generateMetadata(): Promise<Metadata> {
  const asked = await headers();
  const host = asked.get('x-forwarded-host') ?? asked.get('host') ?? '';
  const scheme = asked.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https' ? 'https' : 'http';
  const origin = `${scheme}://${host}`;
  return {
    ...(URL.canParse(origin) && { metadataBase: new URL(origin) }),
    openGraph: { type: 'website', siteName: 'Tale Generator', title: TITLE, images: [PICTURE] },
    twitter: { card: 'summary_large_image', title: TITLE, images: [PICTURE] },
  };
}

export default function Page() {
  const languages = BUILT_IN_LANGUAGES.map((code) => ({ code, name: LANGUAGE_NAMES[code] ?? code }));
  return <LandingPage sample={sampleStory('en')} languages={languages} />;
}
