FROM node:22-bookworm-slim
RUN npm install --global pm2
USER node
