FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y libgomp1
USER 10001
