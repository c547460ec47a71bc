FROM python:3.12-slim
RUN git clone --depth 1 https://github.com/acme/features.git /src \
 && pip install /src
USER 10001
