export type Neo4jUnavailableCode =
  | 'UNSUPPORTED_PLATFORM'
  | 'JAVA_MISSING'
  | 'JAVA_TOO_OLD'
  | 'MAVEN_MISSING'
  | 'FETCH_FAILED'
  | 'PASSWORD_LOST'
  | 'START_FAILED';

/** There is no Neo4j to work with; the message says what is missing and what to do about it. */
export class Neo4jUnavailable extends Error {
  override name = 'Neo4jUnavailable';
  readonly code: Neo4jUnavailableCode;

  constructor(code: Neo4jUnavailableCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** What to install for the embedded Neo4j. */
export const INSTALL_JAVA_AND_MAVEN = [
  'The embedded Neo4j needs Java (17 or 21) and, the first time, Apache Maven to fetch its jars:',
  '  Debian, Ubuntu:  sudo apt install openjdk-17-jre-headless maven',
  '  macOS:           brew install openjdk@17 maven   (and set JAVA_HOME as brew says)',
].join('\n');

/** How to do without the embedded Neo4j. */
export const USE_ANOTHER_NEO4J = [
  'Or use a Neo4j of your own (5.26 or later) and name it:',
  '  docker run --detach --publish 127.0.0.1:7687:7687 --env NEO4J_AUTH=neo4j/<password> neo4j:5.26-community',
  '  NEO4J_URI=neo4j://127.0.0.1:7687 NEO4J_PASSWORD=<password>',
].join('\n');
