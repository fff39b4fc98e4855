import { buttonClass } from '@/components/ui/button-class';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';

/** What a parent may do with everything that is theirs. */
export function YourData() {
  return (
    <Card title="Your data">
      <p className="text-ink-soft">
        The profiles, heroes and stories you have here are yours: as text files to read, recordings to hear, and tables
        for another program.
      </p>
      <div className="mt-5 flex flex-col items-start gap-2">
        {/* A plain link: the answer is a file, not a page. */}
        <a href="/api/account/export" download className={buttonClass('secondary')}>
          Download everything
        </a>
        <Link href="/account/delete" className={buttonClass('quiet', 'normal', '-ml-5')}>
          Delete my account
        </Link>
      </div>
    </Card>
  );
}
