FROM debian:bookworm-slim
COPY --chmod=0755 mount-data /usr/local/bin/
USER 10001
