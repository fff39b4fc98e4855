/* What a parent may type, and what the forms refuse. */

export const NASTY = [
  "'; drop table tales.children; --",
  "Robert'); delete from tales.heroes where ('1'='1",
  '<script>alert("1")</script>',
  '&lt;b&gt; &amp; &#39;',
  '{"a":[1,"b"]}',
  '{Mia,"Leo"}',
  'a,b"c\\d',
  'NULL',
  '%_*().',
  '$1 $$ $name {{name}} #{name}',
  "O’Hara “the Lion” d'Arc",
  'Анна-Мария Ёлкина',
  'محمد بن سلمان',
  '\u202eright to left\u202c \u200fא\u200e',
  'ひらがな 漢字 한국어',
  'ไม้เอก हिन्दी தமிழ்',
  'Z\u0351\u036b\u0343a\u0328l\u0489go\u0301',
  'e\u0301 and \u00e9',
  '👩‍👧‍👦🦕🏳️‍🌈👍🏽',
  '𝒜𝓃𝓃𝒶 𠜎',
  'zero\u200bwidth\ufeffbyte order',
];

/** Kept out of names and lists; a text of several lines may have the first. */
export const SEVERAL_LINES = 'line\nbreak\ttab\u2028separator';
export const CONTROLS = '\u0001\u001f\u007f\u0085';
