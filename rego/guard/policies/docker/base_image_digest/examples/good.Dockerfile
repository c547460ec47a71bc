FROM nvidia/cuda:12.8.1-runtime-ubuntu24.04@sha256:4bcd2c4f1c5a7c7d3bb8e32f0cba7dd2c5f0d1f3e7a6b1c9d8e0f2a4b6c8d0e1
COPY trainer /usr/local/bin/trainer
USER 10001
ENTRYPOINT ["trainer"]
