FROM node:22-bookworm-slim
WORKDIR /srv/app
COPY . .
USER node
