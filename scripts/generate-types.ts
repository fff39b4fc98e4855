// Writes the types of the schema `tales` in the shape that supabase-js expects, from the migrations alone: the tool of
// the Supabase CLI needs a running server. `--check` only compares, and exits 1 where the file is out of date.
import { readFile, writeFile } from 'node:fs/promises';
import { createEmptyDatabase, migrate } from '../supabase/tests/database.ts';

type Column = {
  name: string;
  type: string;
  isNullable: boolean;
  hasDefault: boolean;
  isGenerated: boolean;
  check: string | null;
};
type Relationship = { name: string; columns: string[]; isOneToOne: boolean; target: string; targetColumns: string[] };
type Table = { name: string; columns: Column[]; relationships: Relationship[] };
type Routine = {
  name: string;
  argNames: string[];
  argTypes: string[];
  required: number;
  result: string;
  isSet: boolean;
};

const target = new URL('../lib/adapters/supabase/database.types.ts', import.meta.url);

const tablesQuery = `
  select c.relname as name,
    (select json_agg(json_build_object(
        'name', a.attname,
        'type', format_type(a.atttypid, null),
        'isNullable', not a.attnotnull,
        'hasDefault', a.atthasdef or a.attidentity <> '',
        'isGenerated', a.attgenerated <> '' or a.attidentity = 'a',
        'check', (
          select pg_get_constraintdef(k.oid) from pg_constraint k
          where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
            and pg_get_constraintdef(k.oid) like '%= ANY (ARRAY[%'
          limit 1
        )
      ) order by a.attname)
      from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
    (select coalesce(json_agg(json_build_object(
        'name', k.conname,
        'columns', (select json_agg(attname order by n) from unnest(k.conkey) with ordinality as key (num, n)
          join pg_attribute on attrelid = k.conrelid and attnum = key.num),
        'isOneToOne', exists (select from pg_index i where i.indrelid = k.conrelid and i.indisunique
          and i.indpred is null and i.indnkeyatts <= cardinality(k.conkey)
          and k.conkey @> (i.indkey::smallint[])[0:i.indnkeyatts - 1]),
        'target', t.relname,
        'targetColumns', (select json_agg(attname order by n) from unnest(k.confkey) with ordinality as key (num, n)
          join pg_attribute on attrelid = k.confrelid and attnum = key.num)
      ) order by k.conname), '[]')
      from pg_constraint k join pg_class t on t.oid = k.confrelid
      where k.conrelid = c.oid and k.contype = 'f' and t.relnamespace = c.relnamespace) as relationships
  from pg_class c where c.relnamespace = 'tales'::regnamespace and c.relkind in ('r', 'p') order by c.relname`;

const routinesQuery = `
  select proname as name, coalesce(to_json(proargnames), '[]') as "argNames",
    (select coalesce(json_agg(format_type(type, null) order by n), '[]')
      from unnest(proargtypes::oid[]) with ordinality as arg (type, n)) as "argTypes",
    pronargs - pronargdefaults as required, format_type(prorettype, null) as result, proretset as "isSet"
  from pg_proc
  where pronamespace = 'tales'::regnamespace and has_function_privilege('service_role', oid, 'execute')
  order by proname`;

const scalars: Record<string, string> = {
  boolean: 'boolean',
  json: 'Json',
  jsonb: 'Json',
  void: 'undefined',
  ...Object.fromEntries(
    ['smallint', 'integer', 'bigint', 'real', 'double precision', 'numeric'].map((type) => [type, 'number']),
  ),
  ...Object.fromEntries(
    ['uuid', 'text', 'character varying', 'date', 'timestamp with time zone', 'timestamp without time zone'].map(
      (type) => [type, 'string'],
    ),
  ),
};

const written = await generate();
if (!process.argv.includes('--check')) {
  await writeFile(target, written);
} else if (written !== (await readFile(target, 'utf8').catch(() => ''))) {
  process.stderr.write('lib/adapters/supabase/database.types.ts is not what the migrations say.\n');
  process.stderr.write('Run: node scripts/generate-types.ts\n');
  process.exitCode = 1;
}

async function generate(): Promise<string> {
  const db = await createEmptyDatabase();
  await migrate(db);
  const tables = (await db.query<Table>(tablesQuery)).rows;
  const routines = (await db.query<Routine>(routinesQuery)).rows;
  await db.close();
  return `// Written by scripts/generate-types.ts from supabase/migrations. Do not edit.

export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
  // The version of PostgREST whose features supabase-js may count on.
  __InternalSupabase: { PostgrestVersion: '12' };
  tales: {
    Tables: {
${tables.map(tableType).join('\n')}
    };
    Views: { [_ in never]: never };
    Functions: {
${routines.map((routine) => routineType(routine, tables)).join('\n')}
    };
    Enums: { [_ in never]: never };
    CompositeTypes: { [_ in never]: never };
  };
};

type TableTypes = Database['tales']['Tables'];
export type Tables<Name extends keyof TableTypes> = TableTypes[Name]['Row'];
export type TablesInsert<Name extends keyof TableTypes> = TableTypes[Name]['Insert'];
export type TablesUpdate<Name extends keyof TableTypes> = TableTypes[Name]['Update'];
`;
}

function tableType({ name, columns, relationships }: Table): string {
  const writable = columns.filter(({ isGenerated }) => !isGenerated);
  const fields = (chosen: Column[], isOptional: (column: Column) => boolean) =>
    chosen
      .map((column) => `          ${column.name}${isOptional(column) ? '?' : ''}: ${columnType(column)};`)
      .join('\n');
  return `      ${name}: {
        Row: {
${fields(columns, () => false)}
        };
        Insert: {
${fields(writable, ({ isNullable, hasDefault }) => isNullable || hasDefault)}
        };
        Update: {
${fields(writable, () => true)}
        };
        Relationships: [${relationships.map(relationshipType).join('')}${relationships.length > 0 ? '\n        ' : ''}];
      };`;
}

function relationshipType({ name, columns, isOneToOne, target, targetColumns }: Relationship): string {
  return `
          {
            foreignKeyName: '${name}';
            columns: [${quoted(columns)}];
            isOneToOne: ${isOneToOne};
            referencedRelation: '${target}';
            referencedColumns: [${quoted(targetColumns)}];
          },`;
}

function routineType({ name, argNames, argTypes, required, result, isSet }: Routine, tables: Table[]): string {
  const args = argTypes.map((type, index) => {
    return `          ${argNames[index]}${index < required ? '' : '?'}: ${typeScriptType(type)};`;
  });
  const table = tables.find((candidate) => result === `tales.${candidate.name}`)?.name;
  const returned = table === undefined ? typeScriptType(result) : `Database['tales']['Tables']['${table}']['Row']`;
  const setof = `
        SetofOptions: { from: '*'; to: '${table}'; isOneToOne: ${!isSet}; isSetofReturn: ${isSet} };`;
  return `      ${name}: {
        Args: ${args.length === 0 ? 'never' : `{\n${args.join('\n')}\n        }`};
        Returns: ${returned}${isSet ? '[]' : ''};${table === undefined ? '' : setof}
      };`;
}

/** A column that is checked against a list is the union of it. */
function columnType({ type, isNullable, check }: Column): string {
  const values = [...(check ?? '').matchAll(/'([^']*)'::text/g)].map(([, value]) => `'${value}'`);
  const base = values.length > 0 ? values.join(' | ') : typeScriptType(type);
  return isNullable && base !== 'unknown' ? `${base} | null` : base;
}

function typeScriptType(type: string): string {
  return type.endsWith('[]') ? `${typeScriptType(type.slice(0, -2))}[]` : (scalars[type] ?? 'unknown');
}

function quoted(names: string[]): string {
  return names.map((name) => `'${name}'`).join(', ');
}
