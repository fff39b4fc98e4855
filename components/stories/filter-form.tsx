'use client';

import Form from 'next/form';
import { type ReactNode, useEffect, useRef } from 'react';

/** Keeps empty fields out of the address; without JavaScript they stand there and mean nothing. */
export function FilterForm({ children }: { children: ReactNode }) {
  const formRef = useRef<HTMLFormElement>(null);

  useEffect(() => {
    const form = formRef.current;
    if (form === null) return;
    form.addEventListener('formdata', dropEmpty);
    return () => form.removeEventListener('formdata', dropEmpty);
  }, []);

  return (
    <Form ref={formRef} action="/library">
      {children}
    </Form>
  );
}

function dropEmpty({ formData }: FormDataEvent) {
  for (const [name, value] of [...formData]) if (value === '') formData.delete(name);
}
