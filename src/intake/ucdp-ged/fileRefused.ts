import { type Complaint, formatProblem, type Problem, problemAt } from '../report/problem.ts';

/** A file that cannot be read as a whole; nothing of it was taken in. The message names file, line and column. */
export class FileRefused extends Error {
  override name = 'FileRefused';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(formatProblem(problem));
    this.problem = problem;
  }
}

/** Lines and columns count from 1; 0 stands for the file as a whole. */
export function refuseFile(file: string, line: number, column: number, complaint: Complaint): never {
  throw new FileRefused(problemAt({ file, line, column, excerpt: undefined }, complaint));
}
