FROM python:3.12-slim
ADD requirements.txt train.py /srv/
USER 10001
CMD ["python", "/srv/train.py"]
