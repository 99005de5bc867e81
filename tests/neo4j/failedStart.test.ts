import { expect, test } from 'vitest';
import { explainFailedStart, isPortTaken } from '../../src/neo4j/failedStart.ts';

const STARTING = '2026-11-24 10:29:21.101+0000 INFO  Starting...\n';
const FAILED = '2026-11-24 10:29:23.610+0000 ERROR Failed to start Neo4j on 127.0.0.1:7474.\n';
const failed = (neo4jLog: string, console = '') => ({ home: '/home/ana/graph', neo4jLog, console });

test('a taken port is recognised, so that another is tried', () => {
  const log = `${STARTING}${FAILED}Caused by: org.neo4j.server.helpers.PortBindException: Address localhost:7687 is already in use\n`;
  expect(isPortTaken(failed(log))).toBe(true);
});

test('the reason of an earlier start is not the reason of this one', () => {
  const log = `${STARTING}Caused by: org.neo4j.io.locker.FileLockException: locked\n${STARTING}${FAILED}Caused by: java.lang.IllegalStateException: this one\n`;
  expect(explainFailedStart(failed(log))).toMatch(/^this one See /);
});

test('a full disk is named', () => {
  const log = `${STARTING}${FAILED}Caused by: java.io.IOException: No space left on device\n`;
  expect(explainFailedStart(failed(log))).toContain('the disk that holds /home/ana/graph is full');
});

test('too little memory is named although only Java says so', () => {
  const console =
    'Error occurred during initialization of VM\nCould not reserve enough space for 524288KB object heap\n';
  expect(explainFailedStart(failed('', console))).toContain('too little free memory');
});

test('of nested causes the innermost is the reason', () => {
  const log = `${STARTING}${FAILED}Caused by: a.OuterException: Component x failed\n\tat a.b(C.java:1)\nCaused by: a.b.InnerException: the store is from a newer version\n`;
  expect(explainFailedStart(failed(log))).toMatch(/^the store is from a newer version See /);
});

test('where nothing was said, the logs are named', () => {
  expect(explainFailedStart(failed(''))).toBe(
    'it gave no reason. See /home/ana/graph/logs/neo4j.log and /home/ana/graph/logs/console.log.',
  );
});

test('a server that was given up is told from one that ended', () => {
  expect(explainFailedStart({ ...failed(STARTING), givenUpAfter: 120 })).toContain('did not answer within 120 seconds');
});
