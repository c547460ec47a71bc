# syntax=docker/dockerfile:1-labs
FROM debian:bookworm-slim
RUN --security=insecure make -C /src install
USER 10001
