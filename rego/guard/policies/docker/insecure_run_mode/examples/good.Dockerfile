# syntax=docker/dockerfile:1
FROM debian:bookworm-slim
RUN --network=none make -C /src install
USER 10001
