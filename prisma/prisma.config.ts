import { defineConfig } from 'prisma/config'

/** For Prisma's own commands. The application finds its database by itself (lib/server/database.ts). */
export default defineConfig({
  schema: './schema.prisma',
  migrations: { path: './migrations' },
  datasource: { url: process.env.DATABASE_OWNER_URL ?? process.env.DATABASE_URL ?? '' },
})
