# The worker: Node, the compiled code and what it ships, as a user who is not root. Its Redis is another container's.
#
# Debian rather than Alpine: the lock on the journal is held by util-linux' flock, and that is the one which is tested.
# A mailbox.tokenCommand finds only what is in here: build FROM this image, and add its program.
# `npm install` and not `npm ci`: the lock file knows the development tools' builds for Linux only, and ci wants them all.

FROM node:22-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm install --no-save --omit=dev --ignore-scripts

FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm install --no-save --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY src src
RUN npx tsc -p tsconfig.build.json

FROM node:22-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE ./
COPY phrases phrases
COPY templates templates
# Any user may be given to the container; a new volume takes these rights over from here.
RUN install -d -m 1777 /state
USER node
ENTRYPOINT ["node", "--enable-source-maps", "/app/dist/main.js"]
CMD ["--help"]
