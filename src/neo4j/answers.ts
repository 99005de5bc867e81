import neo4j from 'neo4j-driver';
import type { Neo4jAddress } from '../settings.ts';

/** Whether Neo4j answers over Bolt at that address and takes the password. */
export async function answers(address: Neo4jAddress): Promise<boolean> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    connectionTimeout: 2000,
    connectionAcquisitionTimeout: 3000,
    maxConnectionPoolSize: 1,
  });
  try {
    await driver.verifyConnectivity();
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}
