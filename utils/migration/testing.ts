import { expect } from 'vitest';
import { type FoundTable, inspect, type SourceFile } from './inspect.ts';
import { type MigrationResult, migrate, type PlannedTable } from './migrate.ts';
import { propose } from './propose.ts';
import type { NextSystem } from './system.ts';
import { systemById } from './systems/index.ts';
import type { Output } from './write/output.ts';

/** Short ways for the tests of this room. */

export function file(name: string, content: string | Uint8Array): SourceFile {
  return { name, blob: new Blob([content as BlobPart]) };
}

export function system(id: string): NextSystem {
  const known = systemById(id);
  if (!known) throw new Error(`No system ${id}`);
  return known;
}

/** Keeps what is written, as text without the mark. */
export function memory(): Output & { files: Map<string, string> } {
  const files = new Map<string, string>();
  return {
    files,
    async open(name) {
      expect(files.has(name)).toBe(false);
      const decoder = new TextDecoder();
      files.set(name, '');
      return {
        write: (bytes) => void files.set(name, files.get(name) + decoder.decode(bytes, { stream: true })),
        close: async () => {},
      };
    },
  };
}

/** Proposes and migrates in one go; `change` may alter the plan in between, as a person would. */
export async function move(
  files: SourceFile[],
  to: NextSystem,
  change: (plan: PlannedTable[]) => void = () => {},
): Promise<{ result: MigrationResult; files: Map<string, string>; tables: FoundTable[] }> {
  const { tables } = await inspect(files, []);
  const plan = tables.map((table) => ({ ...table, goals: propose(table, to, []).map(({ goal }) => goal) }));
  change(plan);
  const output = memory();
  const result = await migrate(files, to, plan, { output, language: 'en' });
  return { result, files: output.files, tables };
}
