FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends libgomp1
USER 10001
